"""Losses at many points of a plane in PyTorch, in every way that might be the fastest.

A way is a function of a problem, a plane and a list of (α, β); it returns the losses.
"""

import torch
import torch.nn.functional as F

try:
    from torch import vmap
except ImportError:  # before PyTorch 2.0
    from functorch import vmap


def one_by_one(problem, plane, points, loss=None):
    """The plain loop; parameters are views of one vector, which is combined in place."""
    loss = loss or problem.loss
    theta = torch.empty_like(problem.theta)
    views = problem.views(theta)
    losses = []
    for alpha, beta in points:
        torch.add(problem.theta, plane[0], alpha=alpha, out=theta)
        theta.add_(plane[1], alpha=beta)
        losses.append(loss(views).item())
    return losses


def traced(problem, plane, points):
    """The loop with the loss compiled by TorchScript."""
    if problem.traced_loss is None:
        views = problem.views(problem.theta)
        problem.traced_loss = torch.jit.trace(lambda *tensors: problem.loss(tensors), views)
    return one_by_one(problem, plane, points, lambda views: problem.traced_loss(*views))


def by_vmap(chunk):
    def losses(problem, plane, points):
        pair = torch.stack(plane)
        loss = vmap(lambda c: problem.loss(problem.views(problem.theta + c @ pair)))
        parts = torch.tensor(points).to(problem.theta).split(chunk)
        return torch.cat([loss(part) for part in parts]).tolist()

    return losses


def by_batched_products(chunk):
    """The first layer is affine in (α, β): its three products are taken once. Then one bmm a layer."""

    def losses(problem, plane, points):
        parts = torch.tensor(points).to(problem.theta).split(chunk)
        origin, along = problem.views(problem.theta), [problem.views(d) for d in plane]
        x = problem.inputs.flatten(1)
        biased = next(layer["bias"] for layer in problem.layers if layer["kind"] == "dense")
        kept = [x @ views[0] + views[1] if biased else x @ views[0] for views in (origin, *along)]
        results = []
        for part in parts:
            alpha, beta = part[:, 0], part[:, 1]
            results.append(losses_of(problem, origin, along, kept, alpha, beta))
        return torch.cat(results).tolist()

    return losses


def losses_of(problem, origin, along, kept, alpha, beta):
    def combined(a, b, c):
        """[points, …], with a bias as one row."""
        shape = (-1, *[1] * max(2, a.dim()))
        a, b, c = (t if t.dim() > 1 else t.unsqueeze(0) for t in (a, b, c))
        return a + alpha.view(shape) * b + beta.view(shape) * c

    tensors = iter(zip(origin, *along))

    def apply(x, layer):
        kind = layer["kind"]
        if kind == "flatten":
            return x
        if kind == "dense":
            kernel, bias = next(tensors), next(tensors) if layer["bias"] else None
            if x is None:
                return combined(*kept)
            if bias is None:
                return torch.bmm(x, combined(*kernel))
            return torch.baddbmm(combined(*bias), x, combined(*kernel))
        if kind == "activation":
            return problem.activation(layer)(x)
        if kind == "residual":
            y = x
            for inner in layer["layers"]:
                y = apply(y, inner)
            return x + y
        scale, shift = combined(*next(tensors)), combined(*next(tensors))
        over = 1 if layer["over"] == "batch" else 2
        variance, mean = torch.var_mean(x, over, unbiased=False, keepdim=True)
        return (x - mean) * torch.rsqrt(variance + problem.epsilon) * scale + shift

    x = None
    for layer in problem.layers:
        x = apply(x, layer)
    if problem.loss_name != "cross-entropy":
        return 0.5 * (x - problem.targets).square().sum(2).mean(1)
    targets = problem.targets.expand(len(alpha), -1)
    return F.cross_entropy(x.transpose(1, 2), targets, reduction="none").mean(1)


def ways_of(problem):
    """All of them, by name."""
    ways = {"loop": one_by_one, "TorchScript": traced}
    for chunk in (4, 8, 16):
        # Convolutions would go through as grouped ones, which is what vmap makes of them.
        way = by_vmap if problem.convolutional else by_batched_products
        ways[f"{'vmap' if problem.convolutional else 'bmm'} of {chunk}"] = way(chunk)
    return ways
