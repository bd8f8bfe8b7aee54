"""Writes what the router and the reads of one LiteLLM release need to know, as a TypeScript module.

usage: VENV/bin/python extract_router.py PROFILE > ../generated/router-PROFILE.ts
"""
import importlib.metadata
import json
import os
import sys

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
import litellm  # noqa: E402
from litellm.types import utils as types_utils  # noqa: E402
from litellm.types.router import CustomPricingLiteLLMParams  # noqa: E402


def look_up(*paths):
    """The first of some `module:name` that this release has, else None."""
    for path in paths:
        module, name = path.split(":")
        try:
            return getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            continue
    return None


profile = sys.argv[1]
capability = look_up("litellm.litellm_core_utils.routing_common_utils:is_model_capability_field")
known_fields = set()
for entry in litellm.model_cost.values():
    known_fields.update(entry)
named = look_up("litellm.litellm_core_utils.routing_common_utils:PROVIDER_SPECIFIC_CAPABILITY_FIELDS") or ()
efforts = look_up("litellm.types.llms.openai:REASONING_EFFORT")
masker = look_up("litellm.litellm_core_utils.sensitive_data_masker:SENSITIVE_DATA_MASKER", "litellm.proxy.common_utils.openai_endpoint_utils:SENSITIVE_DATA_MASKER")
data = {
    "litellm": importlib.metadata.version("litellm"),
    "customPricingFields": list(CustomPricingLiteLLMParams.model_fields),
    "sharedInfoFields": sorted(getattr(types_utils, "SHARED_BACKEND_MODEL_INFO_FIELDS", ())),
    "serviceTierSuffixes": list(
        look_up("litellm.types.utils:SERVICE_TIER_COST_KEY_SUFFIXES", "litellm.router:SERVICE_TIER_COST_KEY_SUFFIXES") or ()
    ),
    "authenticatingProviders": sorted(
        look_up("litellm.litellm_core_utils.get_llm_provider_logic:PROVIDERS_THAT_AUTHENTICATE_ON_PROVIDER_INFO") or ()
    ),
    "promptManagers": sorted(set(litellm._known_custom_logger_compatible_callbacks)),
    "capabilityFields": sorted(f for f in {*known_fields, *named} if capability(f)) if capability else [],
    "secretPointerFields": sorted(look_up("litellm.types.router:_WIF_POINTER_FIELDS") or ()),
    "reasoningEfforts": list(efforts.__args__) if efforts is not None and hasattr(efforts, "__args__") else [],
    "gptReasoningMarkers": list(
        look_up(
            "litellm.llms.openai.chat.gpt_5_transformation:GPT_REASONING_SERIES_MARKERS",
            "litellm.llms.openai.chat.gpt_reasoning_transformation:GPT_REASONING_SERIES_MARKERS",
        )
        or ()
    ),
    "sensitiveSegments": sorted(masker.sensitive_patterns) if masker else [],
    "createdAt": look_up("litellm.constants:DEFAULT_MODEL_CREATED_AT_TIME", "litellm.proxy.proxy_server:DEFAULT_MODEL_CREATED_AT_TIME"),
}
print(f"// Written by router/extract/extract_router.py from LiteLLM {data['litellm']}: do not edit.")
print("import type { RouterFacts } from '../facts.ts';")
print()
print(f"/** What the router and the reads of LiteLLM {data['litellm']} need to know. */")
print(f"export const facts: RouterFacts = {json.dumps(data, indent=2)};")
