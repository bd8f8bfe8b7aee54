"""Reads deployments (a JSON list on stdin) as LiteLLM's own class does and prints, as a JSON list, whether it takes each one."""
import json, os, sys

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
from litellm.types.router import Deployment, LiteLLM_Params


def takes(entry):
    try:
        # As the router does it: the parameters are read on their own first.
        Deployment(**{**entry, "litellm_params": LiteLLM_Params(**entry["litellm_params"])})
        return True
    except Exception:
        return False


json.dump([takes(entry) for entry in json.load(sys.stdin)], sys.stdout)
