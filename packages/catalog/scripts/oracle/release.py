"""An installed LiteLLM release without network access, and how to reset it to what it shipped."""

import contextlib
import logging
import os
import socket
import sys

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
os.environ["LITELLM_TELEMETRY"] = "False"
for name in list(os.environ):
    if name.endswith(("_API_KEY", "_API_BASE", "_TOKEN")):
        del os.environ[name]


def reject(*_args, **_kwargs):
    raise OSError("the network is closed")


socket.socket.connect = reject
socket.socket.connect_ex = reject
socket.getaddrinfo = reject

responses = sys.stdout
sys.stdout = sys.stderr  # LiteLLM prints hints to standard output.

import litellm  # noqa: E402

logging.disable(logging.CRITICAL)
litellm.suppress_debug_info = True

PROBE = "zz-probe"
SHIPPED = {key: dict(entry) for key, entry in litellm.model_cost.items()}


def model_lists():
    """Returns the lists and sets of model names in LiteLLM's root module, by name."""
    return {
        name: value
        for name, value in vars(litellm).items()
        if name.endswith("_models") and isinstance(value, (list, set)) and all(isinstance(x, str) for x in value)
    }


SHIPPED_LISTS = {name: value.copy() for name, value in model_lists().items()}


def clear_caches():
    import litellm.utils as utils

    invalidate = getattr(utils, "_invalidate_model_cost_lowercase_map", None)
    if invalidate:
        invalidate()
    for name in ("_cached_get_model_info_helper", "get_model_info", "_cached_get_model_info"):
        clear = getattr(getattr(utils, name, None), "cache_clear", None)
        if clear:
            clear()
    if hasattr(utils, "_RegisteredPricingFields"):
        utils._RegisteredPricingFields.cost_map = None


def reset(_request):
    litellm.model_cost.clear()
    litellm.model_cost.update({key: dict(entry) for key, entry in SHIPPED.items()})
    for name, value in SHIPPED_LISTS.items():
        current = getattr(litellm, name)
        current.clear()
        current.extend(value) if isinstance(current, list) else current.update(value)
    rebuild_by_provider()
    clear_caches()
    return True


def rebuild_by_provider():
    build = getattr(litellm, "_build_models_by_provider", None)
    if build:
        litellm.models_by_provider.update(build())


PROVIDERS = [getattr(p, "value", p) for p in litellm.provider_list]


def json_providers():
    with contextlib.suppress(ImportError):
        from litellm.llms.openai_like.json_loader import JSONProviderRegistry as registry

        return [
            [slug, getattr(registry.get(slug), "provider_info", None) or None] for slug in registry.list_providers()
        ]
    return []
