"""Everything that the data of a release is made of."""

import contextlib
from importlib.metadata import version

from calls import sorted_or_none
from lists import MODES, fails_without_slash, live_lists, registered_lists
from lookups import (
    endpoint_providers,
    includes_prices_by_length,
    model_info_fields,
    offline_info,
    parses_api_base,
    provider_defaults,
)
from release import PROVIDERS, json_providers, litellm, model_lists


def aliases():
    """Returns the keys that share an entry with an earlier key, and that key."""
    owners, shared = {}, {}
    for key, entry in litellm.model_cost.items():
        owner = owners.setdefault(id(entry), key)
        if owner != key:
            shared[key] = owner
    return shared


ALIASES = aliases()  # Before the first reset, which copies the entries.


def fallback_rules():
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
        "version": version("litellm"),
        "entries": entries,
        "aliases": ALIASES,
        "fields": model_info_fields(),
        "lists": lists,
        "byProvider": by_provider,
        "live": live_lists(),
        "registered": registered_lists(),
        "failsWithoutSlash": fails_without_slash(),
        "modes": MODES,
        "wildcard": {name: sorted_or_none(get_provider_models(name)) for name in dict.fromkeys(names)},
        "providers": PROVIDERS,
        "parsesApiBase": parses_api_base(),
        "jsonProviders": json_providers(),
        "endpoints": endpoint_providers(),
        "azureModels": {**litellm.azure_llms, **litellm.azure_embedding_models},
        "fallbackRules": fallback_rules(),
        "regions": regions(),
        "pricing": pricing_fields(),
        "offlineInfo": offline_info(),
        "includesPricesByLength": includes_prices_by_length(),
        "providerDefaults": provider_defaults(),
    }
