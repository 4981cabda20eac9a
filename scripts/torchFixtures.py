"""
Networks trained in PyTorch, in src/snapshot/fixtures/networks, and what PyTorch gives them: losses and the
four largest Hessian eigenvalues in float64. Run with PyTorch 1.13 or later, in the folder of the files, on
the lab's own digits: X (240, 16, 16) and y (240) in glyphs.npz, the samples of the recipe
{"dataset": {"kind": "glyphs", "samples": 240, "testFraction": 0, "size": 16}}.
"""
import sys
import numpy, torch
from torch import nn
import torch.nn.functional as F

torch.manual_seed(1)
torch.set_num_threads(1)
file = numpy.load(sys.argv[1])
X = torch.tensor(file["X"]).unsqueeze(1)
y = torch.tensor(file["y"]).long()


class LeNet(nn.Module):
    """5×5 kernels and three dense layers (LeCun et al. 1998), for images of 16×16."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5, padding=2)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(64, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        x = F.max_pool2d(torch.tanh(self.conv1(x)), 2)
        x = F.max_pool2d(torch.tanh(self.conv2(x)), 2).flatten(1)
        return self.fc3(torch.tanh(self.fc2(torch.tanh(self.fc1(x)))))


class Residual(nn.Module):
    """Two blocks, the second with a shortcut, stride and batch normalization."""

    def __init__(self):
        super().__init__()
        self.stem, self.norm = nn.Conv2d(1, 4, 3, padding=1, bias=False), nn.BatchNorm2d(4)
        self.one, self.two = nn.Conv2d(4, 4, 3, padding=1), nn.Conv2d(4, 4, 3, padding=1)
        self.three, self.short = nn.Conv2d(4, 8, 3, stride=2, padding=1), nn.Conv2d(4, 8, 1, stride=2)
        self.head = nn.Linear(8, 10)

    def forward(self, x):
        x = F.relu(self.norm(self.stem(x)))
        x = F.relu(x + self.two(F.silu(self.one(x))))
        x = F.leaky_relu(self.short(x) + self.three(x), 0.2)
        return self.head(x.mean((2, 3)))


def fit(model, steps, rate=3e-3):
    optimizer = torch.optim.Adam(model.parameters(), rate)
    for step in range(steps):
        batch = torch.randint(len(X), (32,))
        optimizer.zero_grad()
        F.cross_entropy(model(X[batch]), y[batch]).backward()
        optimizer.step()
    return model.eval()


def loss64(model):
    double = type(model)().double().eval()
    double.load_state_dict({k: v.double() if v.is_floating_point() else v for k, v in model.state_dict().items()})
    return double, F.cross_entropy(double(X.double()), y)


def eigenvalues(model, count=4, steps=120):
    """Lanczos with full reorthogonalization, in float64."""
    double, loss = loss64(model)
    weights = list(double.parameters())
    gradient = torch.cat([g.flatten() for g in torch.autograd.grad(loss, weights, create_graph=True)])
    product = lambda v: torch.cat([h.flatten() for h in torch.autograd.grad(gradient @ v, weights, retain_graph=True)])
    vectors, alpha, beta = [torch.randn(len(gradient), dtype=torch.float64)], [], []
    vectors[0] /= vectors[0].norm()
    for step in range(steps):
        w = product(vectors[-1])
        alpha.append(float(w @ vectors[-1]))
        basis = torch.stack(vectors)
        for _ in range(2):
            w = w - basis.T @ (basis @ w)
        beta.append(float(w.norm()))
        vectors.append(w / w.norm())
    matrix = numpy.diag(alpha) + numpy.diag(beta[:-1], 1) + numpy.diag(beta[:-1], -1)
    return sorted(numpy.linalg.eigvalsh(matrix), reverse=True)[:count]


lenet = fit(LeNet(), 100)
torch.save({"epoch": 3, "state_dict": lenet.state_dict()}, "lenet.pth")
print("lenet.pth", float(loss64(lenet)[1]), eigenvalues(lenet))
residual = fit(Residual(), 400, 1e-2)
print("residual.onnx", float(loss64(residual)[1]))
small = {"input_names": ["images"], "output_names": ["logits"], "dynamic_axes": {"images": {0: "n"}}}
torch.onnx.export(residual, X[:1], "residual.onnx", do_constant_folding=False, training=torch.onnx.TrainingMode.PRESERVE, **small)
dense = fit(nn.Sequential(nn.Flatten(), nn.Linear(256, 12), nn.ELU(), nn.Linear(12, 8, bias=False), nn.Softplus(), nn.Linear(8, 10)), 100)
plain = nn.Sequential(*dense, nn.Softmax(1)).eval()
torch.onnx.export(plain, X[:1], "dense.onnx", **small)
print("dense.onnx", float(F.cross_entropy(dense.double()(X.double()), y)))
torch.manual_seed(2)  # GELU in both forms and SiLU are written out in arithmetic
smooth = lambda: nn.Sequential(
    nn.Flatten(), nn.Linear(256, 6), nn.GELU(), nn.Linear(6, 8), nn.SiLU(), nn.Linear(8, 8), nn.GELU(approximate="tanh"), nn.Linear(8, 10)
)
written = fit(smooth(), 100)
torch.onnx.export(written, X[:1], "written.onnx", opset_version=13, **small)
print("written.onnx", float(F.cross_entropy(written.double()(X.double()), y)))
