"""Everything that the catalog's data is made of, in one answer."""

import contextlib
from importlib.metadata import version

from lists import MODES, live_lists, registered_lists, tails_need_slash
from look_ups import (
    bases_parsed,
    endpoint_providers,
    model_info_fields,
    provider_info,
    tells_prices_by_length,
    unlisted,
)
from questions import plain_models
from release import PROVIDERS, json_providers, litellm, model_lists


def aliases():
    """Keys that share one entry with an earlier key: {key: owner}."""
    owners, shared = {}, {}
    for key, entry in litellm.model_cost.items():
        owner = owners.setdefault(id(entry), key)
        if owner != key:
            shared[key] = owner
    return shared


ALIASES = aliases()  # before anything is asked: a reset copies the entries


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
