"""How the release's look-ups behave, found by asking them about an entry of our own."""

import contextlib

from release import PROBE, PROVIDERS, forget_cached, json_providers, litellm


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
