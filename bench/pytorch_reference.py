"""The same surface, training step and Hessian-vector product in PyTorch.

Reads problems (a folder of NAME.npz with weights, data and directions, and NAME.json with the
layers) and answers one JSON request per line of standard input with one JSON line on standard
output. `run.ts` starts it; threads are chosen by OMP_NUM_THREADS and OPENBLAS_NUM_THREADS, OpenBLAS's
kernels by OPENBLAS_CORETYPE.
"""

import ctypes
import json
import os
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

from pytorch_batched import ways_of


def clock():
    """Seconds of the wall's clock, and those that this process's threads have had a core."""
    return np.array([time.perf_counter(), time.process_time()])


EPSILON = 1e-3  # of both normalizations, as in src/nn/network.ts
ACTIVATIONS = {"tanh": torch.tanh, "relu": torch.relu, "gelu": F.gelu}


class Problem:
    """One network on its samples. θ is flat, its tensors in PyTorch's layouts one after the other."""

    def __init__(self, folder, name, device):
        arrays = np.load(os.path.join(folder, name + ".npz"))
        with open(os.path.join(folder, name + ".json")) as file:
            description = json.load(file)
        self.layers = description["layers"]
        self.loss_name = description["loss"]["kind"]
        self.layout = description["layout"]
        self.convolutional = any(len(tensor["shape"]) == 4 for tensor in self.layout)
        self.device = device
        inputs = torch.from_numpy(arrays["inputs"]).to(device)
        self.inputs = inputs.permute(0, 3, 1, 2).contiguous() if self.convolutional else inputs
        targets = torch.from_numpy(arrays["targets"]).to(device)
        self.targets = targets.long() if self.loss_name == "cross-entropy" else targets
        self.theta = self.from_topograd(arrays["theta"])
        self.vector = self.from_topograd(arrays["vector"])
        self.planes = [
            [self.from_topograd(direction) for direction in plane] for plane in arrays["planes"]
        ]
        self.coefficients = arrays["coefficients"].tolist()
        self.epsilon = EPSILON
        self.traced_loss = None
        self.fastest = {}

    def from_topograd(self, flat):
        """Kernels [h, w, in, out] become [out, in, h, w]; dense ones stay [in, out]."""
        parts = []
        for tensor in self.layout:
            part = flat[tensor["offset"] : tensor["offset"] + tensor["size"]]
            part = part.reshape(tensor["shape"])
            parts.append((part.transpose(3, 2, 0, 1) if part.ndim == 4 else part).ravel())
        return torch.from_numpy(np.concatenate(parts)).to(self.device)

    def to_topograd(self, tensors):
        parts = [t.permute(2, 3, 1, 0) if t.dim() == 4 else t for t in tensors]
        return torch.cat([part.reshape(-1) for part in parts])

    def views(self, flat):
        """θ's tensors as views of a flat vector."""
        views = []
        for tensor in self.layout:
            shape = tensor["shape"]
            if len(shape) == 4:
                shape = [shape[3], shape[2], shape[0], shape[1]]
            start = tensor["offset"]
            views.append(flat[start : start + tensor["size"]].view(shape))
        return views

    def parameters(self):
        return [view.clone().requires_grad_() for view in self.views(self.theta)]

    def activation(self, layer):
        return ACTIVATIONS[layer["activation"]]

    def network(self, parameters, inputs):
        remaining = iter(parameters)

        def apply(x, layer):
            kind = layer["kind"]
            if kind == "flatten":
                return (x.permute(0, 2, 3, 1) if self.convolutional else x).flatten(1)
            if kind == "dense":
                kernel = next(remaining)
                return torch.addmm(next(remaining), x, kernel) if layer["bias"] else x @ kernel
            if kind == "conv":
                kernel = next(remaining)
                bias = next(remaining) if layer["bias"] else None
                return F.conv2d(x, kernel, bias, stride=layer["stride"], padding=1)
            if kind == "normalization" and layer["over"] == "batch":
                scale, shift = next(remaining), next(remaining)
                return F.batch_norm(x, None, None, scale, shift, training=True, eps=EPSILON)
            if kind == "activation":
                return self.activation(layer)(x)
            if kind == "normalization":
                scale, shift = next(remaining), next(remaining)
                return F.layer_norm(x, scale.shape, scale, shift, EPSILON)
            if kind == "pool":
                return (F.avg_pool2d if layer["pooling"] == "average" else F.max_pool2d)(x, 2)
            if kind == "spatialMean":
                return x.mean(dim=(2, 3))
            if kind == "residual":
                y = x
                for inner in layer["layers"]:
                    y = apply(y, inner)
                return x + y
            raise ValueError(f"no layer of kind {kind} here")

        x = inputs
        for layer in self.layers:
            x = apply(x, layer)
        return x

    def loss(self, parameters, samples=slice(None)):
        outputs = self.network(parameters, self.inputs[samples])
        targets = self.targets[samples]
        if self.loss_name == "cross-entropy":
            return F.cross_entropy(outputs, targets)
        return 0.5 * (outputs - targets).square().sum(1).mean()

    def batches(self, size):
        """Those of one pass over the samples, in their order; views, which cost nothing to take."""
        return [slice(i * size, (i + 1) * size) for i in range(len(self.inputs) // size)]


# Points that every way is tried on: some of them take them in fours and more.
TRIED_POINTS = 32


def surface(problem, request):
    """In the way that is the fastest here: all are tried at the first request, which is not counted."""
    points = problem.coefficients[:: request["stride"]]
    plane = problem.planes[request["plane"]]
    with torch.inference_mode():
        if "surface" not in problem.fastest:
            few = points[:TRIED_POINTS]
            tried = {}
            for name, way in ways_of(problem).items():
                for _ in range(3):
                    start = clock()
                    try:
                        way(problem, plane, few)
                    except RuntimeError:
                        break  # PyTorch 2.11 has no batch normalization under vmap
                    tried[name] = min(tried.get(name, np.inf), (clock() - start)[1])
            problem.fastest["surface"] = min(tried, key=tried.get)
        best = problem.fastest["surface"]
        answers = {}
        for name in {"loop", best}:
            start = clock()
            losses = ways_of(problem)[name](problem, plane, points)
            seconds = (clock() - start) * len(problem.coefficients) / len(points)
            answers[name] = (seconds, losses)
    return *answers[best], {"way": best, "loop": answers["loop"][0]}


def repeated(seconds_wanted, run):
    """Mean seconds of a run, repeated until the time is up."""
    count = 0
    start = clock()
    while True:
        run()
        count += 1
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        seconds = clock() - start
        if seconds[0] >= seconds_wanted:
            return seconds / count


COMPARED_ENTRIES = 5000  # as in page/perform.ts


def few_of(vector):
    return vector[:: -(-len(vector) // COMPARED_ENTRIES)].tolist()


def step(problem, request):
    parameters = problem.parameters()
    optimizer = torch.optim.SGD(parameters, lr=request["learningRate"])
    batches = problem.batches(request["batch"])
    losses = []

    def run():
        optimizer.zero_grad(set_to_none=True)
        loss = problem.loss(parameters, batches[len(losses) % len(batches)])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())

    seconds = repeated(request["seconds"], run)
    return seconds, losses[: request["losses"]]


def gradient(problem, request):
    parameters = problem.parameters()
    gradients = []

    def run():
        gradients[:] = torch.autograd.grad(problem.loss(parameters), parameters)

    seconds = repeated(request["seconds"], run)
    return seconds, few_of(problem.to_topograd(gradients))


def hvp(problem, request):
    """The gradient's graph is made once and kept, as inside Lanczos; making it is not timed."""
    parameters = problem.parameters()
    vector = problem.views(problem.vector)
    gradients = torch.autograd.grad(problem.loss(parameters), parameters, create_graph=True)
    products = []

    def run():
        products[:] = torch.autograd.grad(gradients, parameters, vector, retain_graph=True)

    seconds = repeated(request["seconds"], run)
    return seconds, few_of(problem.to_topograd(products))


def hessian_at(problem, parameters):
    """v ↦ Hv on flat vectors; the gradient's graph is made once and kept."""
    gradients = torch.autograd.grad(problem.loss(parameters), parameters, create_graph=True)

    def multiply(vector):
        products = torch.autograd.grad(
            gradients, parameters, problem.views(vector), retain_graph=True
        )
        return torch.cat([product.reshape(-1) for product in products])

    return multiply


def largest_ritz_value(multiply, vector, steps):
    """Lanczos with full reorthogonalization, the basis in float64."""
    basis = torch.zeros(steps + 1, len(vector), dtype=torch.float64, device=vector.device)
    basis[0] = vector.double() / vector.double().norm()
    tridiagonal = torch.zeros(steps, steps, dtype=torch.float64)
    for j in range(steps):
        w = multiply(basis[j].float()).double()
        tridiagonal[j, j] = (w @ basis[j]).item()
        for _ in range(2):
            w -= basis[: j + 1].T @ (basis[: j + 1] @ w)
        length = w.norm().item()
        if j + 1 < steps:
            tridiagonal[j, j + 1] = tridiagonal[j + 1, j] = length
        basis[j + 1] = w / length
    return torch.linalg.eigvalsh(tridiagonal)[-1].item()


def lanczos(problem, request):
    start = clock()
    multiply = hessian_at(problem, problem.parameters())
    largest = largest_ritz_value(multiply, problem.vector, request["steps"])
    return clock() - start, [largest]


def edge_of_stability(problem, request):
    """Full-batch gradient descent with some Hessian-vector products now and then."""
    parameters = problem.parameters()
    optimizer = torch.optim.SGD(parameters, lr=request["learningRate"])
    vector = problem.vector / problem.vector.norm()
    losses = []
    start = clock()
    for index in range(request["steps"]):
        if index % request["every"] == 0:
            multiply = hessian_at(problem, parameters)
            for _ in range(request["products"]):
                multiply(vector)
        optimizer.zero_grad(set_to_none=True)
        loss = problem.loss(parameters)
        loss.backward()
        optimizer.step()
        if index < request["losses"]:
            losses.append(loss.item())
    return clock() - start, losses


class Alone:
    """One multilayer perceptron with fresh weights."""

    def __init__(self, problem):
        self.problem = problem
        self.parameters = [fresh(view, view.shape) for view in problem.views(problem.theta)]

    def loss(self, samples=slice(None)):
        return self.problem.loss(self.parameters, samples)

    def largest_eigenvalues(self, products):
        multiply = hessian_at(self.problem, self.parameters)
        return [largest_ritz_value(multiply, torch.randn(len(self.problem.theta)), products)]


def fresh(view, shape):
    weights = torch.zeros(shape)
    if view.dim() == 2:
        weights.normal_(std=(2 / view.shape[0]) ** 0.5)
    return weights.requires_grad_()


class Together:
    """Many multilayer perceptrons of one shape on the same samples, each product one bmm over them."""

    def __init__(self, problem, count):
        self.problem = problem
        self.count = count
        self.parameters = [
            fresh(view, (count, *(view.shape if view.dim() == 2 else (1, len(view)))))
            for view in problem.views(problem.theta)
        ]

    def loss(self, samples=slice(None)):
        """The sum of the runs' mean losses: its gradients are those of each."""
        inputs = self.problem.inputs[samples].flatten(1)
        targets = self.problem.targets[samples]
        x = inputs.expand(self.count, *inputs.shape)
        pairs = list(zip(self.parameters[::2], self.parameters[1::2]))
        for index, (kernel, bias) in enumerate(pairs):
            x = torch.baddbmm(bias, x, kernel)
            if index + 1 < len(pairs):
                x = torch.relu(x)
        labels = targets.repeat(self.count)
        return F.cross_entropy(x.reshape(-1, x.shape[-1]), labels, reduction="sum") / len(targets)

    def largest_eigenvalues(self, products):
        """Lanczos for all runs at once, with full reorthogonalization, the bases in float64."""
        gradients = torch.autograd.grad(self.loss(), self.parameters, create_graph=True)
        size = sum(parameter[0].numel() for parameter in self.parameters)
        basis = torch.zeros(self.count, products + 1, size, dtype=torch.float64)
        basis[:, 0] = F.normalize(torch.randn(self.count, size, dtype=torch.float64), dim=1)
        tridiagonal = torch.zeros(self.count, products, products, dtype=torch.float64)
        for j in range(products):
            parts, start = [], 0
            for parameter in self.parameters:
                length = parameter[0].numel()
                part = basis[:, j, start : start + length].float()
                parts.append(part.reshape(parameter.shape))
                start += length
            products_of = torch.autograd.grad(
                gradients, self.parameters, parts, retain_graph=True
            )
            w = torch.cat([part.reshape(self.count, -1) for part in products_of], 1).double()
            tridiagonal[:, j, j] = (w * basis[:, j]).sum(1)
            known = basis[:, : j + 1]
            for _ in range(2):
                w = w - (known.transpose(1, 2) @ (known @ w.unsqueeze(2))).squeeze(2)
            lengths = w.norm(dim=1)
            if j + 1 < products:
                tridiagonal[:, j, j + 1] = tridiagonal[:, j + 1, j] = lengths
            basis[:, j + 1] = w / lengths.unsqueeze(1)
        return torch.linalg.eigvalsh(tridiagonal)[:, -1].tolist()


def study(problem, request):
    """Runs of a study: trained by SGD with momentum, then λ_max of the whole loss."""
    together = request["together"]
    batches = problem.batches(request["batch"])
    values = []
    start = clock()
    for _ in range(1 if together else request["runs"]):
        runs = Together(problem, request["runs"]) if together else Alone(problem)
        optimizer = torch.optim.SGD(
            runs.parameters, lr=request["learningRate"], momentum=request["momentum"]
        )
        for index in range(request["steps"]):
            optimizer.zero_grad(set_to_none=True)
            runs.loss(batches[index % len(batches)]).backward()
            optimizer.step()
        values += runs.largest_eigenvalues(request["products"])
    return (clock() - start) / request["runs"], values


TASKS = {
    task.__name__: task
    for task in (surface, step, gradient, hvp, lanczos, edge_of_stability, study)
}


def blas():
    """Which linear algebra is underneath: the library that is loaded, and its kernels if it is OpenBLAS."""
    with open("/proc/self/maps") as maps:
        paths = {line.split()[-1] for line in maps if "blas" in line}
    for path in sorted(paths):
        library = ctypes.CDLL(path)
        if hasattr(library, "openblas_get_corename"):
            library.openblas_get_corename.restype = ctypes.c_char_p
            return f"OpenBLAS, {library.openblas_get_corename().decode()} kernels"
    return ", ".join(sorted(map(os.path.basename, paths))) or "its own BLAS"


def product_seconds():
    """Of a product of matrices as wide networks have it: what core types are compared by."""
    a, b = torch.randn(256, 512), torch.randn(512, 512)
    return min(repeated(0.02, lambda: a @ b)[1] for _ in range(5))


def main():
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    folder, device = sys.argv[1:3]
    torch.zeros(1, device=device)  # fails at once where there is no such device
    problems = {}
    seconds = product_seconds() if device == "cpu" else 0
    about = {"version": torch.__version__, "blas": blas(), "productSeconds": seconds}
    print(json.dumps(about), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        name = request["model"]
        if name not in problems:
            problems[name] = Problem(folder, name, device)
        (wall, cpu), values, *more = TASKS[request["task"]](problems[name], request)
        answer = {"ms": 1000 * wall, "cpuMs": 1000 * cpu, "values": values}
        for facts in more:
            wall, cpu = facts["loop"]
            answer |= {"way": facts["way"], "loop": {"ms": 1000 * wall, "cpuMs": 1000 * cpu}}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
