// Written by extract/extract_body_rules.py from LiteLLM 1.109. Do not edit.

/** Parameters that only a deployment or a stored credential may hold. */
export const SERVER_OWNED: string =
  'anthropic_disable_workload_identity_federation anthropic_federation_rule_id anthropic_federation_workspace_id ' +
  'anthropic_identity_source anthropic_identity_token anthropic_identity_token_file anthropic_issuer_audience ' +
  'anthropic_issuer_signing_key_ref anthropic_issuer_subject anthropic_issuer_ttl_seconds anthropic_issuer_url ' +
  'anthropic_keycloak_auth_method anthropic_keycloak_client_id anthropic_keycloak_client_secret_ref ' +
  'anthropic_keycloak_scope anthropic_keycloak_token_url anthropic_organization_id anthropic_service_account_id ' +
  'openai_identity_provider_id openai_identity_token_file openai_service_account_id token_exchange_audience ' +
  'token_exchange_endpoint token_exchange_profile token_exchange_scope github_copilot_auth_type ' +
  'github_copilot_host chatgpt_auth_file';

/** Parameters that no body may have at its top. */
export const BANNED: string =
  'api_base base_url user_config aws_sts_endpoint aws_web_identity_token aws_role_name aws_profile_name ' +
  'aws_session_name aws_external_id aws_session_tags vertex_credentials azure_ad_token tenant_id client_id ' +
  'client_secret azure_username azure_password azure_scope aws_bedrock_runtime_endpoint ' +
  'aws_bedrock_control_plane_endpoint aws_bedrock_project_id workspace_id aws_workspace_id anthropic_workspace_id ' +
  'anthropic-workspace-id bedrock_tags agentcore_runtime_session_id s3_endpoint_url sagemaker_base_url ' +
  'deployment_url nvcf_function_id use_ssl riva_offline rust fireworks_forward_user_id model_list ' +
  'vertex_ai_credentials github_copilot_auth_type github_copilot_host user_provider_credentials ' +
  'github_copilot_user_session arize_api_key arize_error_sampling_rate arize_space_id arize_space_key ' +
  'arize_success_sampling_rate braintrust_api_key braintrust_host braintrust_project dd_agent_host dd_agent_port ' +
  'dd_api_key dd_site gcs_bucket_name gcs_path_service_account humanloop_api_key langfuse_environment ' +
  'langfuse_host langfuse_public_key langfuse_secret langfuse_secret_key langsmith_api_key langsmith_base_url ' +
  'langsmith_project langsmith_tenant_id lunary_public_key newrelic_api_key newrelic_region posthog_api_key ' +
  'posthog_api_url posthog_host signoz_ingestion_endpoint signoz_ingestion_key slack_webhook_url ' +
  'turn_off_message_logging user_api_key_auth_metadata wandb_api_key weave_project_id annotation_cost_per_page ' +
  'annotation_cost_per_page_batches cache_creation_input_audio_token_cost cache_creation_input_token_cost ' +
  'cache_creation_input_token_cost_above_100k_tokens cache_creation_input_token_cost_above_100k_tokens_batches ' +
  'cache_creation_input_token_cost_above_12hr cache_creation_input_token_cost_above_12hr_above_272k_tokens ' +
  'cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches ' +
  'cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex ' +
  'cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority ' +
  'cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast ' +
  'cache_creation_input_token_cost_above_12hr_batches cache_creation_input_token_cost_above_12hr_flex ' +
  'cache_creation_input_token_cost_above_12hr_priority cache_creation_input_token_cost_above_12hr_ultrafast ' +
  'cache_creation_input_token_cost_above_1hr cache_creation_input_token_cost_above_1hr_above_100k_tokens ' +
  'cache_creation_input_token_cost_above_200k_tokens cache_creation_input_token_cost_above_200k_tokens_batches ' +
  'cache_creation_input_token_cost_above_272k_tokens cache_creation_input_token_cost_above_272k_tokens_batches ' +
  'cache_creation_input_token_cost_above_272k_tokens_flex ' +
  'cache_creation_input_token_cost_above_272k_tokens_priority ' +
  'cache_creation_input_token_cost_above_272k_tokens_ultrafast cache_creation_input_token_cost_batches ' +
  'cache_creation_input_token_cost_flex cache_creation_input_token_cost_priority ' +
  'cache_creation_input_token_cost_ultrafast cache_read_input_audio_token_cost ' +
  'cache_read_input_audio_token_cost_batches cache_read_input_audio_token_cost_flex ' +
  'cache_read_input_audio_token_cost_priority cache_read_input_image_token_cost cache_read_input_token_cost ' +
  'cache_read_input_token_cost_above_100k_tokens cache_read_input_token_cost_above_100k_tokens_batches ' +
  'cache_read_input_token_cost_above_200k_tokens cache_read_input_token_cost_above_200k_tokens_batches ' +
  'cache_read_input_token_cost_above_200k_tokens_priority cache_read_input_token_cost_above_272k_tokens ' +
  'cache_read_input_token_cost_above_272k_tokens_batches cache_read_input_token_cost_above_272k_tokens_flex ' +
  'cache_read_input_token_cost_above_272k_tokens_priority cache_read_input_token_cost_above_272k_tokens_ultrafast ' +
  'cache_read_input_token_cost_above_512k_tokens cache_read_input_token_cost_balanced ' +
  'cache_read_input_token_cost_batches cache_read_input_token_cost_flex cache_read_input_token_cost_priority ' +
  'cache_read_input_token_cost_ultrafast citation_cost_per_token cost_per_second ' +
  'explicit_cache_read_input_token_cost google_maps_grounding_cost_per_query input_cost_per_audio_per_second ' +
  'input_cost_per_audio_per_second_above_128k_tokens input_cost_per_audio_token ' +
  'input_cost_per_audio_token_batches input_cost_per_audio_token_flex input_cost_per_audio_token_priority ' +
  'input_cost_per_character input_cost_per_character_above_128k_tokens input_cost_per_image ' +
  'input_cost_per_image_above_128k_tokens input_cost_per_image_token input_cost_per_image_token_batches ' +
  'input_cost_per_pixel input_cost_per_query input_cost_per_second input_cost_per_text_message ' +
  'input_cost_per_token input_cost_per_token_above_100k_tokens input_cost_per_token_above_100k_tokens_batches ' +
  'input_cost_per_token_above_128k_tokens input_cost_per_token_above_200k_tokens ' +
  'input_cost_per_token_above_200k_tokens_batches input_cost_per_token_above_200k_tokens_priority ' +
  'input_cost_per_token_above_272k_tokens input_cost_per_token_above_272k_tokens_batches ' +
  'input_cost_per_token_above_272k_tokens_flex input_cost_per_token_above_272k_tokens_priority ' +
  'input_cost_per_token_above_272k_tokens_ultrafast input_cost_per_token_above_512k_tokens ' +
  'input_cost_per_token_balanced input_cost_per_token_batches input_cost_per_token_cache_hit ' +
  'input_cost_per_token_flex input_cost_per_token_priority input_cost_per_token_ultrafast ' +
  'input_cost_per_video_per_second input_cost_per_video_per_second_above_128k_tokens ' +
  'input_cost_per_video_per_second_above_15s_interval input_cost_per_video_per_second_above_8s_interval ' +
  'input_cost_per_video_token input_cost_per_video_token_batches ocr_cost_per_credit ocr_cost_per_page ' +
  'ocr_cost_per_page_batches output_cost_per_audio_per_second output_cost_per_audio_token ' +
  'output_cost_per_character output_cost_per_character_above_128k_tokens output_cost_per_image ' +
  'output_cost_per_image_1024 output_cost_per_image_1536 output_cost_per_image_512 output_cost_per_image_token ' +
  'output_cost_per_image_token_batches output_cost_per_pixel output_cost_per_reasoning_token ' +
  'output_cost_per_reasoning_token_flex output_cost_per_reasoning_token_priority output_cost_per_second ' +
  'output_cost_per_second_1080p output_cost_per_second_2k output_cost_per_second_480p output_cost_per_second_4k ' +
  'output_cost_per_second_720p output_cost_per_second_768p output_cost_per_token ' +
  'output_cost_per_token_above_100k_tokens output_cost_per_token_above_100k_tokens_batches ' +
  'output_cost_per_token_above_128k_tokens output_cost_per_token_above_200k_tokens ' +
  'output_cost_per_token_above_200k_tokens_batches output_cost_per_token_above_200k_tokens_priority ' +
  'output_cost_per_token_above_272k_tokens output_cost_per_token_above_272k_tokens_batches ' +
  'output_cost_per_token_above_272k_tokens_flex output_cost_per_token_above_272k_tokens_priority ' +
  'output_cost_per_token_above_272k_tokens_ultrafast output_cost_per_token_above_512k_tokens ' +
  'output_cost_per_token_balanced output_cost_per_token_batches output_cost_per_token_flex ' +
  'output_cost_per_token_priority output_cost_per_token_ultrafast output_cost_per_video_per_second ' +
  'output_cost_per_video_token output_vector_size regional_endpoint_uplift_multiplier ' +
  'regional_processing_uplift_multiplier_eu regional_processing_uplift_multiplier_us ' +
  'search_context_cost_per_query search_queries_cost_per_query tiered_pricing';

/** Of these, what metadata may have. */
export const ALLOWED_IN_METADATA: string =
  'tenant_id client_id client_secret azure_username azure_password azure_scope';

/** Parameters beside those banned whose values may not stand for a secret of the proxy's. */
export const SECRETS: string =
  'anthropic_disable_workload_identity_federation anthropic_federation_rule_id anthropic_federation_workspace_id ' +
  'anthropic_identity_source anthropic_identity_token anthropic_identity_token_file anthropic_issuer_audience ' +
  'anthropic_issuer_signing_key_ref anthropic_issuer_subject anthropic_issuer_ttl_seconds anthropic_issuer_url ' +
  'anthropic_keycloak_auth_method anthropic_keycloak_client_id anthropic_keycloak_client_secret_ref ' +
  'anthropic_keycloak_scope anthropic_keycloak_token_url anthropic_organization_id anthropic_service_account_id ' +
  'api_key api_type api_version aws_access_key_id aws_batch_role_arn aws_region_name aws_secret_access_key ' +
  'aws_session_token azure_ad_token_provider bucket_name chatgpt_auth_file default_headers extra_body ' +
  'extra_headers oci_fingerprint oci_key oci_key_file oci_signer oci_tenancy oci_user openai_identity_provider_id ' +
  'openai_identity_token_file openai_service_account_id organization region_name s3_access_key_id s3_bucket_name ' +
  's3_bucket_owner s3_encryption_key_id s3_output_bucket_name s3_region_name s3_secret_access_key ' +
  'token_exchange_audience token_exchange_endpoint token_exchange_profile token_exchange_scope vertex_location ' +
  'vertex_project watsonx_region_name';
