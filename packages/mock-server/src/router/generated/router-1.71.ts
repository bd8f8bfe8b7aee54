// Written by router/extract/extract_router.py from LiteLLM 1.71.1: do not edit.
import type { RouterFacts } from '../facts.ts';

/** What the router and the reads of LiteLLM 1.71.1 need to know. */
export const facts: RouterFacts = {
  "litellm": "1.71.1",
  "customPricingFields": [
    "input_cost_per_token",
    "output_cost_per_token",
    "input_cost_per_second",
    "output_cost_per_second",
    "input_cost_per_pixel",
    "output_cost_per_pixel"
  ],
  "sharedInfoFields": [],
  "serviceTierSuffixes": [],
  "authenticatingProviders": [],
  "promptManagers": [
    "agentops",
    "anthropic_cache_control_hook",
    "argilla",
    "arize",
    "arize_phoenix",
    "azure_storage",
    "bedrock_vector_store",
    "braintrust",
    "datadog",
    "datadog_llm_observability",
    "deepeval",
    "dynamic_rate_limiter",
    "galileo",
    "gcs_bucket",
    "gcs_pubsub",
    "generic_api",
    "humanloop",
    "lago",
    "langfuse",
    "langsmith",
    "langtrace",
    "literalai",
    "logfire",
    "mlflow",
    "openmeter",
    "opik",
    "otel",
    "pagerduty",
    "prometheus",
    "resend_email",
    "smtp_email"
  ],
  "capabilityFields": [],
  "secretPointerFields": [],
  "reasoningEfforts": [
    "low",
    "medium",
    "high"
  ],
  "gptReasoningMarkers": [],
  "sensitiveSegments": [],
  "createdAt": 1677610602
};
