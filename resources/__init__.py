"""The program's own resources and the scripts that make them."""
