"""Answers questions about one LiteLLM release: VENV/bin/python oracle.py, one JSON request a line in, one JSON answer a line out.

Used to generate the catalog's data and to hold the catalog against the real functions. The network is closed first, so
every answer is what the package itself knows. Requests are {"op": NAME, ...}; a question that raises is answered
with {"raised": CLASS, "message": TEXT}.
"""

import contextlib
import copy
import inspect
import json
import logging
import os
import re
import socket
import sys

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
os.environ["LITELLM_TELEMETRY"] = "False"
for name in list(os.environ):
    if name.endswith(("_API_KEY", "_API_BASE", "_TOKEN")):
        del os.environ[name]


def closed(*_args, **_kwargs):
    raise OSError("network closed")


socket.socket.connect = closed
socket.socket.connect_ex = closed
socket.getaddrinfo = closed

answers = sys.stdout
sys.stdout = sys.stderr  # LiteLLM prints hints of its own

import litellm  # noqa: E402
from importlib.metadata import version  # noqa: E402

logging.disable(logging.CRITICAL)
litellm.suppress_debug_info = True

PROBE = "zz-probe"
MODES = (None, "chat", "embedding", "image_generation", "completion", "guardrail")
SHIPPED = {key: dict(entry) for key, entry in litellm.model_cost.items()}


def model_lists():
    """Every list or set of names that LiteLLM keeps in its root module, by its name there."""
    return {
        name: value
        for name, value in vars(litellm).items()
        if name.endswith("_models") and isinstance(value, (list, set)) and all(isinstance(x, str) for x in value)
    }


SHIPPED_LISTS = {name: value.copy() for name, value in model_lists().items()}


def forget_cached():
    import litellm.utils as utils

    invalidate = getattr(utils, "_invalidate_model_cost_lowercase_map", None)
    if invalidate:
        invalidate()
    for cached in ("_cached_get_model_info_helper", "get_model_info", "_cached_get_model_info"):
        clear = getattr(getattr(utils, cached, None), "cache_clear", None)
        if clear:
            clear()
    if hasattr(utils, "_RegisteredPricingFields"):
        utils._RegisteredPricingFields.cost_map = None


def aliases():
    """Keys that share one entry with an earlier key: {key: owner}."""
    owners, shared = {}, {}
    for key, entry in litellm.model_cost.items():
        owner = owners.setdefault(id(entry), key)
        if owner != key:
            shared[key] = owner
    return shared


ALIASES = aliases()


def reset(_request):
    litellm.model_cost.clear()
    litellm.model_cost.update({key: dict(entry) for key, entry in SHIPPED.items()})
    for name, value in SHIPPED_LISTS.items():
        current = getattr(litellm, name)
        current.clear()
        current.extend(value) if isinstance(current, list) else current.update(value)
    rebuild_by_provider()
    forget_cached()
    return True


def rebuild_by_provider():
    build = getattr(litellm, "_build_models_by_provider", None)
    if build:
        litellm.models_by_provider.update(build())


def ask_provider(request):
    model, provider = litellm.get_llm_provider(
        model=request["model"], custom_llm_provider=request.get("provider"), api_base=request.get("apiBase")
    )[:2]
    return [model, provider]


def ask_info(request):
    return dict(litellm.get_model_info(request["model"], request.get("provider")))


def ask_params(request):
    return litellm.get_supported_openai_params(request["model"], request.get("provider"))


def ask_register(request):
    options = {"custom_llm_provider": request.get("provider"), "add_to_provider_model_sets": request.get("listed", True)}
    known = inspect.signature(litellm.register_model).parameters
    litellm.register_model(
        {request["key"]: request["fields"]}, **{name: value for name, value in options.items() if name in known}
    )
    return True


def set_entries(request):
    """Puts entries into the price list as they are, past register_model."""
    litellm.model_cost.update(request["entries"])
    forget_cached()
    return True


def list_models(request):
    """Adds names to one of LiteLLM's lists of models."""
    models = getattr(litellm, request["list"])
    models.extend(request["names"]) if isinstance(models, list) else models.update(request["names"])
    forget_cached()
    return True


def ask_entry(request):
    return litellm.model_cost.get(request["key"])


def ask_models(request):
    return sorted(litellm.models_by_provider.get(request["provider"], []))


def ask_wildcard(request):
    from litellm.proxy.auth.model_checks import get_provider_models

    models = get_provider_models(request["provider"])
    return plain_models(models)


def endpoint_providers():
    """Which provider a deployment's api_base stands for, in the order in which LiteLLM compares."""
    found = []
    for endpoint in litellm.openai_compatible_endpoints:
        base = endpoint if "://" in endpoint else "https://" + endpoint
        with contextlib.suppress(Exception):
            found.append([endpoint, litellm.get_llm_provider("zz-none", api_base=base)[1]])
    return found


def probed(entry):
    litellm.model_cost[PROBE] = {**entry, "litellm_provider": "openai"}
    forget_cached()
    info = dict(litellm.get_model_info(PROBE))
    del litellm.model_cost[PROBE]
    forget_cached()
    return info


def model_info_fields():
    """[[field, what stands there when the entry is silent, the entry's fields that fill it when not its own]]."""
    silent = probed({})
    full = {field: f"zz {field}" for field in silent}
    told = probed(full)
    fields = []
    for field in silent:
        if field in ("key", "litellm_provider", "supported_openai_params"):
            continue
        sources, left = [], dict(full)
        while told[field] != f"zz {field}" and str(probed(left)[field]).startswith("zz "):
            sources.append(probed(left)[field][3:])
            del left[sources[-1]]
        fields.append([field, silent[field], *([sources] if sources else [])])
        if told[field] != f"zz {field}" and not sources:
            raise ValueError(f"{field} is not read from entries")
    return fields


def live_lists():
    """Which of the lists feed models_by_provider while the process runs: {provider: [list, ...]}."""
    fed = {}
    for name, value in model_lists().items():
        value.append(PROBE) if isinstance(value, list) else value.add(PROBE)
        litellm.register_model({f"{PROBE}-other": {"mode": "chat"}})
        for provider, models in litellm.models_by_provider.items():
            if PROBE in models:
                fed.setdefault(provider, []).append(name)
        value.remove(PROBE)
        rebuild_by_provider()
    reset(None)
    return fed


def bases_parsed():
    """Providers whose look-up reads the address of a deployment, and fails on a broken one."""
    failing = []
    for provider in PROVIDERS:
        if provider in ("github_copilot", "chatgpt"):
            continue
        try:
            litellm.get_llm_provider(f"{provider}/{PROBE}", api_base="http://[::1")
        except Exception as error:  # noqa: BLE001
            if "IPv6" in str(error):
                failing.append(provider)
    return failing


def registered_lists():
    """Which list a registered entry of a provider (and mode) joins: [[provider, mode, list, key, name as listed]]."""
    listing = (litellm.register_model, getattr(litellm, "_populate_provider_model_sets", litellm.register_model))
    providers = {name for function in listing for name in re.findall(r'"([\w-]+)"', inspect.getsource(function))}
    providers |= {entry.get("litellm_provider") for entry in SHIPPED.values()} | set(PROVIDERS)
    joined = []
    for provider in sorted(p for p in providers if isinstance(p, str)):
        for mode in MODES:
            for key in (f"zz/vertex_ai/{PROBE}", f"vertex_ai/{PROBE}"):
                before = {name: set(value) for name, value in model_lists().items()}
                with contextlib.suppress(Exception):
                    litellm.register_model({key: {"litellm_provider": provider, **({"mode": mode} if mode else {})}})
                for name, value in model_lists().items():
                    for added in set(value) - before[name]:
                        joined.append([provider, mode, name, key, added])
                        value.remove(added)
                litellm.model_cost.pop(key, None)
    reset(None)
    return joined


def tails_need_slash():
    """Whether registering a model of OpenRouter fails when its key has no slash."""
    try:
        litellm.register_model({PROBE: {"litellm_provider": "openrouter"}})
        return False
    except IndexError:
        return True
    finally:
        reset(None)


def unlisted():
    """What a look-up says of models that are asked for at the provider, when nobody answers there."""
    said = {}
    for provider in ("huggingface", "ollama", "lemonade"):
        with contextlib.suppress(Exception):
            info = dict(litellm.get_model_info(f"{provider}/{PROBE}"))
            if PROBE in info.pop("key"):
                del info["supported_openai_params"]
                said[provider] = info
    return said


def tells_prices_by_length():
    field = "input_cost_per_token_above_999k_tokens"
    litellm.model_cost[PROBE] = {"litellm_provider": "openai", field: 1}
    forget_cached()
    told = field in litellm.get_model_info(PROBE)
    del litellm.model_cost[PROBE]
    forget_cached()
    return told


def provider_info():
    """What holds for all models of a provider; Fireworks' depends on the model and is a rule of the catalog's."""
    from litellm.utils import get_provider_info

    said = {}
    for provider in dict.fromkeys([*PROVIDERS, *(slug for slug, _ in json_providers())]):
        if provider == "fireworks_ai":
            continue
        with contextlib.suppress(Exception):
            info = get_provider_info(model=PROBE, custom_llm_provider=provider)
            if info:
                said[provider] = dict(info)
    return said


PROVIDERS = [getattr(p, "value", p) for p in litellm.provider_list]


def json_providers():
    with contextlib.suppress(ImportError):
        from litellm.llms.openai_like.json_loader import JSONProviderRegistry as registry

        return [
            [slug, getattr(registry.get(slug), "provider_info", None) or None] for slug in registry.list_providers()
        ]
    return []


def generalizations():
    with contextlib.suppress(ImportError):
        from litellm.litellm_core_utils import fallback_generalizations as rules

        return rules.get_fallback_generalization_rules()
    return []


def regions():
    from litellm.llms.bedrock.common_utils import BedrockModelInfo, AmazonBedrockGlobalConfig

    return {
        "cross": BedrockModelInfo._supported_cross_region_inference_region(),
        "all": AmazonBedrockGlobalConfig().get_all_regions(),
    }


def pricing_fields():
    from litellm.types import utils as types
    from litellm.types.router import CustomPricingLiteLLMParams

    return {
        "custom": list(CustomPricingLiteLLMParams.model_fields),
        "shared": sorted(getattr(types, "SHARED_BACKEND_MODEL_INFO_FIELDS", [])),
        "derived": sorted(getattr(types, "SERVER_DERIVED_PRICING_FIELDS", [])),
    }


def plain_models(models):
    return None if models is None else sorted(models)


def dump(_request):
    from litellm.proxy.auth.model_checks import get_provider_models

    entries = {key: dict(entry) for key, entry in litellm.model_cost.items()}
    lists = {name: sorted(set(value)) for name, value in model_lists().items()}
    lists["model_list_set"] = sorted(set(litellm.model_list))
    by_provider = {name: sorted(value) for name, value in litellm.models_by_provider.items()}
    names = [*PROVIDERS, *litellm.models_by_provider, *(slug for slug, _ in json_providers()), "*"]
    return {
        "litellm": version("litellm"),
        "entries": entries,
        "aliases": ALIASES,
        "fields": model_info_fields(),
        "lists": lists,
        "byProvider": by_provider,
        "live": live_lists(),
        "registered": registered_lists(),
        "tailsNeedSlash": tails_need_slash(),
        "modes": MODES,
        "wildcard": {p: plain_models(get_provider_models(p)) for p in dict.fromkeys(names)},
        "providers": PROVIDERS,
        "basesParsed": bases_parsed(),
        "namedLikeModels": [p for p in PROVIDERS if p in litellm.model_list_set],
        "jsonProviders": json_providers(),
        "endpoints": endpoint_providers(),
        "azure": {**litellm.azure_llms, **litellm.azure_embedding_models},
        "generalizations": generalizations(),
        "regions": regions(),
        "pricing": pricing_fields(),
        "unlisted": unlisted(),
        "tellsPricesByLength": tells_prices_by_length(),
        "providerInfo": provider_info(),
    }


OPS = {
    "dump": dump,
    "reset": reset,
    "provider": ask_provider,
    "info": ask_info,
    "params": ask_params,
    "register": ask_register,
    "set": set_entries,
    "list": list_models,
    "entry": ask_entry,
    "models": ask_models,
    "wildcard": ask_wildcard,
}


def answer(request):
    try:
        return copy.deepcopy(OPS[request["op"]](request))  # later questions of a batch change what is live
    except Exception as error:  # noqa: BLE001
        return {"raised": type(error).__name__, "message": str(error)}


def plain(value):
    return sorted(value) if isinstance(value, (set, frozenset)) else dict(value) if hasattr(value, "items") else str(value)


for line in sys.stdin:
    batch = json.loads(line)
    replies = [answer(request) for request in batch] if isinstance(batch, list) else answer(batch)
    answers.write(json.dumps(replies, default=plain) + "\n")
    answers.flush()
