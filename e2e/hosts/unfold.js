// As tabs and folds do: what is in it is laid out once it is opened.
setTimeout(() => document.querySelector("details").setAttribute("open", ""), 100);
