"""How LiteLLM looks up models, found by looking up an entry that this module adds."""

import contextlib

from release import PROBE, PROVIDERS, clear_caches, json_providers, litellm


def endpoint_providers():
    """Returns the known hosts and their providers, in the order in which LiteLLM compares them."""
    found = []
    for endpoint in litellm.openai_compatible_endpoints:
        base = endpoint if "://" in endpoint else "https://" + endpoint
        with contextlib.suppress(Exception):
            found.append([endpoint, litellm.get_llm_provider("zz-none", api_base=base)[1]])
    return found


def info_of(entry):
    """Returns the info of a model with this entry."""
    litellm.model_cost[PROBE] = {**entry, "litellm_provider": "openai"}
    clear_caches()
    info = dict(litellm.get_model_info(PROBE))
    del litellm.model_cost[PROBE]
    clear_caches()
    return info


def model_info_fields():
    """Returns the fields of a model's info: [[field, value for an entry without it, other fields that it is read from], ...]."""
    defaults = info_of({})
    full = {field: f"zz {field}" for field in defaults}
    info = info_of(full)
    fields = []
    for field in defaults:
        if field in ("key", "litellm_provider", "supported_openai_params"):
            continue
        sources, rest = [], dict(full)
        while info[field] != f"zz {field}" and str(info_of(rest)[field]).startswith("zz "):
            sources.append(info_of(rest)[field][3:])
            del rest[sources[-1]]
        fields.append([field, defaults[field], *([sources] if sources else [])])
        if info[field] != f"zz {field}" and not sources:
            raise ValueError(f"{field} is not read from the entry")
    return fields


def parses_api_base():
    """Returns the providers whose lookup parses api_base."""
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


def offline_info():
    """Returns the info of models that LiteLLM asks a server of the provider about, when no server responds."""
    found = {}
    for provider in ("huggingface", "ollama", "lemonade"):
        with contextlib.suppress(Exception):
            info = dict(litellm.get_model_info(f"{provider}/{PROBE}"))
            if PROBE in info.pop("key"):
                del info["supported_openai_params"]
                found[provider] = info
    return found


def includes_prices_by_length():
    field = "input_cost_per_token_above_999k_tokens"
    return field in info_of({field: 1})


def provider_defaults():
    """Returns the fields that all models of a provider have. Those of Fireworks depend on the model and are part of the catalog's code."""
    from litellm.utils import get_provider_info

    found = {}
    for provider in dict.fromkeys([*PROVIDERS, *(slug for slug, _ in json_providers())]):
        if provider == "fireworks_ai":
            continue
        with contextlib.suppress(Exception):
            info = get_provider_info(model=PROBE, custom_llm_provider=provider)
            if info:
                found[provider] = dict(info)
    return found
