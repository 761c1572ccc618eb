package tincay.api.platform.description;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tincay.api.platform.Call;
import tincay.api.platform.http.PrefixedIds;

/** The description programs are written from: ids as they are seen outside, names that are told apart, nothing left to guess. */
@Configuration(proxyBeanMethods = false)
class Description {

    Description() {
        var described = SpringDocUtils.getConfig();
        described.addRequestWrapperToIgnore(Call.class);
        PrefixedIds.types().forEach(id -> described.replaceWithClass(id, String.class));
    }

    @Bean
    OpenAPI interfaceInfo() {
        return new OpenAPI().info(new Info().title("TinCay").version("1"));
    }

    @Bean
    SchemaNames schemaNames() {
        return new SchemaNames();
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider json, SchemaNames names) {
        return new ModelResolver(json.jsonMapper(), names);
    }

    @Bean
    GlobalOperationCustomizer operations() {
        return new Operations();
    }

    @Bean
    GlobalOpenApiCustomizer wholeTruth(SchemaNames names) {
        return api -> {
            var schemas = api.getComponents().getSchemas();
            schemas.forEach((name, schema) -> names.classOf(name).ifPresent(type -> Nullness.state(schema, type)));
            schemas.put(Operations.PROBLEM, Operations.problem());
        };
    }
}
