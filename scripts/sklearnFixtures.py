"""Networks of scikit-learn's as people save them, and samples in pickles, for src/snapshot/fixtures and src/data/fixtures.

Needs NumPy, scikit-learn and joblib. Prints the losses that the tests expect.
"""

import gzip
import json
import pathlib
import pickle
import warnings

import joblib
import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

warnings.simplefilter("ignore")
root = pathlib.Path(__file__).parent.parent / "src"
networks = root / "snapshot" / "fixtures" / "networks"
moons = numpy.load(networks / "moons.npz")
x, y = moons["X"], moons["y"]


def loss(name, model):
    print(name, log_loss(y, model.predict_proba(x)), model.score(x, y))


net = MLPClassifier((6, 5), activation="tanh", max_iter=300, random_state=0).fit(x, y)
loss("MLPClassifier", net)
(networks / "sklearn.pkl").write_bytes(pickle.dumps(net))
(networks / "sklearn-2.pkl").write_bytes(pickle.dumps(net, protocol=2))
joblib.dump(net, networks / "sklearn.joblib")
joblib.dump(net, networks / "sklearn.joblib.z", compress=("zlib", 9))
lists = {"coefs_": net.coefs_, "intercepts_": net.intercepts_}
objects = {name: numpy.array(arrays, dtype=object) for name, arrays in lists.items()}
numpy.savez(networks / "sklearn.npz", **objects)
as_text = {name: [array.tolist() for array in arrays] for name, arrays in lists.items()}
(networks / "sklearn.json").write_text(json.dumps({**as_text, "activation": "tanh"}))

scaled = make_pipeline(StandardScaler(), MLPClassifier((4,), max_iter=50, random_state=0)).fit(x, y)
loss("pipeline", scaled)
(networks / "pipeline.pkl").write_bytes(pickle.dumps(scaled))
linear = LogisticRegression().fit(x, y)
loss("LogisticRegression", linear)
(networks / "linear.pkl").write_bytes(pickle.dumps(linear))

random = numpy.random.default_rng(0)
data = root / "data" / "fixtures"
for name, count in [("data_batch_1", 3), ("data_batch_2", 2), ("test_batch", 2)]:
    images = numpy.full((count, 3072), 9, "u1")
    images[:, :1024] = 40 * numpy.arange(count)[:, None]
    labels = [int(one) for one in random.integers(0, 10, count)]
    batch = {b"batch_label": name.encode(), b"labels": labels, b"data": images, b"filenames": ["a.png"] * count}
    (data / name).write_bytes(pickle.dumps(batch, protocol=2))
pairs = [(random.random((count, 9), "f4"), numpy.arange(count) % 3) for count in (12, 6, 6)]
(data / "pairs.pkl.gz").write_bytes(gzip.compress(pickle.dumps(tuple(pairs)), mtime=0))
