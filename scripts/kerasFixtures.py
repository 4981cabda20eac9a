"""The Keras files in src/snapshot/fixtures/networks, and the loss that Keras gives them (keras 3, jax)."""
import os; os.environ["KERAS_BACKEND"]="jax"; os.environ["CUDA_VISIBLE_DEVICES"]=""
import keras, numpy as np
from keras import layers as L
keras.utils.set_random_seed(3)
rng=np.random.default_rng(0)
X=rng.random((24,8,8,1),dtype=np.float32); y=np.arange(24)%3
m=keras.Sequential([L.Input((8,8,1)),L.Conv2D(4,3,padding="valid",activation="relu",name="first"),L.BatchNormalization(),L.MaxPooling2D(),L.Conv2D(5,2,strides=1,padding="same",use_bias=False),L.LeakyReLU(negative_slope=.2),L.Dropout(.3),L.Flatten(),L.Dense(6),L.Activation("gelu"),L.Dense(3,activation="softmax")])
m.compile("sgd",loss="sparse_categorical_crossentropy")
m.fit(X,y,epochs=3,verbose=0)
loss=float(m.evaluate(X,y,verbose=0)); print("loss",loss)
m.save("conv.keras"); m.save("conv.h5")
np.savez("keras-images.npz",X=X,y=y)
