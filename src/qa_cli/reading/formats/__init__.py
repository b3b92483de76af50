"""One small module for each file format: each turns a file's bytes into lines."""
