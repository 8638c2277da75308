"""The model files: what is needed, what is here, how to get the rest. Imports no torch."""

from storymem_engine.weights.catalogue import CATALOGUE, Model, model_named
from storymem_engine.weights.checkpoint import (
    Checkpoint,
    ExpertFiles,
    LoraFiles,
    WeightsError,
    read_checkpoint,
    read_lora_files,
)
from storymem_engine.weights.fetching import Fetched, download, free_space_problem
from storymem_engine.weights.finding import (
    Found,
    add_folder,
    cache_folder,
    find_aesthetic_head,
    find_clip,
    find_model,
    folders,
    list_models,
)
from storymem_engine.weights.verifying import Problem, identity, verify

__all__ = [
    "CATALOGUE",
    "Checkpoint",
    "ExpertFiles",
    "Fetched",
    "Found",
    "LoraFiles",
    "Model",
    "Problem",
    "WeightsError",
    "add_folder",
    "cache_folder",
    "download",
    "find_aesthetic_head",
    "find_clip",
    "find_model",
    "folders",
    "free_space_problem",
    "identity",
    "list_models",
    "model_named",
    "read_checkpoint",
    "read_lora_files",
    "verify",
]
