"""Validates deployments (a JSON list on stdin) with LiteLLM's classes, and prints a JSON list: whether each is valid."""
import json, os, sys

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
from litellm.types.router import Deployment, LiteLLM_Params


def is_valid(entry):
    try:
        # As in the router, the parameters are validated first.
        Deployment(**{**entry, "litellm_params": LiteLLM_Params(**entry["litellm_params"])})
        return True
    except Exception:
        return False


json.dump([is_valid(entry) for entry in json.load(sys.stdin)], sys.stdout)
