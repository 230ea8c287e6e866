"""Tests of what is shipped: silence on the network, the wheel, the frozen program."""
