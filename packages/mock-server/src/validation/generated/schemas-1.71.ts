// Written by extract/extract_schemas.py from LiteLLM 1.71.1 (profile 1.71). Do not edit.
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
import type { SchemaFile } from '../schema.ts';

export const schemas: SchemaFile = {
  "litellm": "1.71.1",
  "pydantic": "2.14",
  "mirrored": ["input_cost_per_token", "output_cost_per_token", "input_cost_per_character", "output_cost_per_character"],
  "finishReasons": {

  },
  "roots": {
    "Deployment": {
      "kind": "model",
      "name": "Deployment"
    },
    "updateDeployment": {
      "kind": "model",
      "name": "updateDeployment"
    },
    "ModelInfoDelete": {
      "kind": "model",
      "name": "ModelInfoDelete"
    },
    "ModelInfo": {
      "kind": "model",
      "name": "ModelInfo"
    },
    "LiteLLM_Params": {
      "kind": "model",
      "name": "LiteLLM_Params"
    },
    "updateLiteLLMParams": {
      "kind": "model",
      "name": "updateLiteLLMParams"
    },
    "ModelGroupInfo": {
      "kind": "model",
      "name": "ModelGroupInfo"
    }
  },
  "definitions": {

  },
  "models": {
    "Deployment": {
      "extra": "allow",
      "init": {
        "model_name": {},
        "litellm_params": {},
        "model_info": {"default": null}
      },
      "initOwner": "Deployment",
      "fields": {
        "model_name": "str",
        "litellm_params": {"kind": "model", "name": "LiteLLM_Params"},
        "model_info": {"kind": "model", "name": "ModelInfo"}
      }
    },
    "LiteLLM_Params": {
      "extra": "allow",
      "init": {
        "model": {},
        "custom_llm_provider": {"default": null},
        "max_retries": {"default": null},
        "tpm": {"default": null},
        "rpm": {"default": null},
        "api_key": {"default": null},
        "api_base": {"default": null},
        "api_version": {"default": null},
        "timeout": {"default": null},
        "stream_timeout": {"default": null},
        "organization": {"default": null},
        "vertex_project": {"default": null},
        "vertex_location": {"default": null},
        "aws_access_key_id": {"default": null},
        "aws_secret_access_key": {"default": null},
        "aws_region_name": {"default": null},
        "max_file_size_mb": {"default": null},
        "use_in_pass_through": {"default": false},
        "use_litellm_proxy": {"default": false},
        "litellm_trace_id": {"default": null},
        "region_name": {"default": null},
        "vertex_credentials": {"default": null},
        "watsonx_region_name": {"default": null},
        "input_cost_per_token": {"default": null},
        "output_cost_per_token": {"default": null},
        "input_cost_per_second": {"default": null},
        "output_cost_per_second": {"default": null},
        "max_budget": {"default": null},
        "budget_duration": {"default": null},
        "merge_reasoning_content_in_choices": {"default": false},
        "model_info": {"default": null}
      },
      "initOwner": "LiteLLM_Params",
      "fields": {
        "input_cost_per_token": "float?",
        "output_cost_per_token": "float?",
        "input_cost_per_second": "float?",
        "output_cost_per_second": "float?",
        "input_cost_per_pixel": "float?",
        "output_cost_per_pixel": "float?",
        "api_key": "str?",
        "api_base": "str?",
        "api_version": "str?",
        "vertex_project": "str?",
        "vertex_location": "str?",
        "vertex_credentials": {"kind": "nullable", "of": {"kind": "union", "of": [{"kind": "dict", "keys": "any", "values": "any"}, "str"]}, "default": null},
        "region_name": "str?",
        "aws_access_key_id": "str?",
        "aws_secret_access_key": "str?",
        "aws_region_name": "str?",
        "watsonx_region_name": "str?",
        "custom_llm_provider": "str?",
        "tpm": "int?",
        "rpm": "int?",
        "timeout": {"kind": "nullable", "of": {"kind": "union", "of": ["float", "str", {"kind": "instance", "name": "Timeout"}]}, "default": null},
        "stream_timeout": {"kind": "nullable", "of": {"kind": "union", "of": ["float", "str"]}, "default": null},
        "max_retries": "int?",
        "organization": "str?",
        "configurable_clientside_auth_params": {"kind": "nullable", "of": {"kind": "list", "items": {"kind": "union", "of": ["str", {"kind": "typed-dict", "name": "ConfigurableClientsideParamsCustomAuth", "extra": "allow", "fields": {"api_base": {"of": "str"}}}]}}, "default": null},
        "litellm_credential_name": "str?",
        "litellm_trace_id": "str?",
        "max_file_size_mb": "float?",
        "max_budget": "float?",
        "budget_duration": "str?",
        "use_in_pass_through": {"kind": "default", "of": {"kind": "nullable", "of": "bool"}, "value": false},
        "use_litellm_proxy": {"kind": "default", "of": {"kind": "nullable", "of": "bool"}, "value": false},
        "merge_reasoning_content_in_choices": {"kind": "default", "of": {"kind": "nullable", "of": "bool"}, "value": false},
        "model_info": {"kind": "nullable", "of": {"kind": "dict", "keys": "any", "values": "any"}, "default": null},
        "model": "str"
      }
    },
    "ModelInfo": {
      "extra": "allow",
      "init": {
        "id": {"default": null}
      },
      "initOwner": "ModelInfo",
      "fields": {
        "id": {"kind": "nullable", "of": "str"},
        "db_model": {"kind": "default", "of": "bool", "value": false},
        "updated_at": "datetime?",
        "updated_by": "str?",
        "created_at": "datetime?",
        "created_by": "str?",
        "base_model": "str?",
        "tier": {"kind": "nullable", "of": {"kind": "literal", "values": ["free", "paid"]}, "default": null},
        "team_id": "str?",
        "team_public_model_name": "str?"
      }
    },
    "updateDeployment": {
      "extra": "ignore",
      "fields": {
        "model_name": "str?",
        "litellm_params": {"kind": "nullable", "of": {"kind": "model", "name": "updateLiteLLMParams"}, "default": null},
        "model_info": {"kind": "nullable", "of": {"kind": "model", "name": "ModelInfo"}, "default": null}
      }
    },
    "updateLiteLLMParams": {
      "extra": "allow",
      "init": {
        "custom_llm_provider": {"default": null},
        "max_retries": {"default": null},
        "tpm": {"default": null},
        "rpm": {"default": null},
        "api_key": {"default": null},
        "api_base": {"default": null},
        "api_version": {"default": null},
        "timeout": {"default": null},
        "stream_timeout": {"default": null},
        "organization": {"default": null},
        "litellm_trace_id": {"default": null},
        "region_name": {"default": null},
        "vertex_project": {"default": null},
        "vertex_location": {"default": null},
        "vertex_credentials": {"default": null},
        "aws_access_key_id": {"default": null},
        "aws_secret_access_key": {"default": null},
        "aws_region_name": {"default": null},
        "watsonx_region_name": {"default": null},
        "input_cost_per_token": {"default": null},
        "output_cost_per_token": {"default": null},
        "input_cost_per_second": {"default": null},
        "output_cost_per_second": {"default": null},
        "max_file_size_mb": {"default": null},
        "max_budget": {"default": null},
        "budget_duration": {"default": null},
        "use_in_pass_through": {"default": false},
        "use_litellm_proxy": {"default": false},
        "merge_reasoning_content_in_choices": {"default": false},
        "model_info": {"default": null}
      },
      "initOwner": "GenericLiteLLMParams",
      "fields": {
        "input_cost_per_token": "float?",
        "output_cost_per_token": "float?",
        "input_cost_per_second": "float?",
        "output_cost_per_second": "float?",
        "input_cost_per_pixel": "float?",
        "output_cost_per_pixel": "float?",
        "api_key": "str?",
        "api_base": "str?",
        "api_version": "str?",
        "vertex_project": "str?",
        "vertex_location": "str?",
        "vertex_credentials": {"kind": "nullable", "of": {"kind": "union", "of": [{"kind": "dict", "keys": "any", "values": "any"}, "str"]}, "default": null},
        "region_name": "str?",
        "aws_access_key_id": "str?",
        "aws_secret_access_key": "str?",
        "aws_region_name": "str?",
        "watsonx_region_name": "str?",
        "custom_llm_provider": "str?",
        "tpm": "int?",
        "rpm": "int?",
        "timeout": {"kind": "nullable", "of": {"kind": "union", "of": ["float", "str", {"kind": "instance", "name": "Timeout"}]}, "default": null},
        "stream_timeout": {"kind": "nullable", "of": {"kind": "union", "of": ["float", "str"]}, "default": null},
        "max_retries": "int?",
        "organization": "str?",
        "configurable_clientside_auth_params": {"kind": "nullable", "of": {"kind": "list", "items": {"kind": "union", "of": ["str", {"kind": "typed-dict", "name": "ConfigurableClientsideParamsCustomAuth", "extra": "allow", "fields": {"api_base": {"of": "str"}}}]}}, "default": null},
        "litellm_credential_name": "str?",
        "litellm_trace_id": "str?",
        "max_file_size_mb": "float?",
        "max_budget": "float?",
        "budget_duration": "str?",
        "use_in_pass_through": {"kind": "default", "of": {"kind": "nullable", "of": "bool"}, "value": false},
        "use_litellm_proxy": {"kind": "default", "of": {"kind": "nullable", "of": "bool"}, "value": false},
        "merge_reasoning_content_in_choices": {"kind": "default", "of": {"kind": "nullable", "of": "bool"}, "value": false},
        "model_info": {"kind": "nullable", "of": {"kind": "dict", "keys": "any", "values": "any"}, "default": null},
        "model": "str?"
      }
    },
    "ModelInfoDelete": {
      "extra": "ignore",
      "fields": {
        "id": "str"
      }
    },
    "ModelGroupInfo": {
      "extra": "ignore",
      "init": {

      },
      "initOwner": "ModelGroupInfo",
      "fields": {
        "model_group": "str",
        "providers": {"kind": "list", "items": "str"},
        "max_input_tokens": "float?",
        "max_output_tokens": "float?",
        "input_cost_per_token": "float?",
        "output_cost_per_token": "float?",
        "mode": {"kind": "default", "of": {"kind": "nullable", "of": {"kind": "union", "of": ["str", {"kind": "literal", "values": ["chat", "embedding", "completion", "image_generation", "audio_transcription", "rerank", "moderations"]}]}}, "value": "chat"},
        "tpm": "int?",
        "rpm": "int?",
        "supports_parallel_function_calling": {"kind": "default", "of": "bool", "value": false},
        "supports_vision": {"kind": "default", "of": "bool", "value": false},
        "supports_web_search": {"kind": "default", "of": "bool", "value": false},
        "supports_reasoning": {"kind": "default", "of": "bool", "value": false},
        "supports_function_calling": {"kind": "default", "of": "bool", "value": false},
        "supported_openai_params": {"kind": "default", "of": {"kind": "nullable", "of": {"kind": "list", "items": "str"}}, "value": []},
        "configurable_clientside_auth_params": {"kind": "nullable", "of": {"kind": "list", "items": {"kind": "union", "of": ["str", {"kind": "typed-dict", "name": "ConfigurableClientsideParamsCustomAuth", "extra": "ignore", "fields": {"api_base": {"of": "str"}}}]}}, "default": null}
      }
    }
  }
};
