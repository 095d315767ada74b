package vn.thongsuot.platform.web;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.aggregate.RightHolders;
import vn.thongsuot.platform.tenancy.TenantRegistry;

/** The HTTP face: strict JSON, problems, idempotency keys, entity tags, pages. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@EnableConfigurationProperties(WebSettings.class)
@Import({ProblemAdvice.class, ContainerErrors.class})
class WebAutoConfiguration {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return new StrictJson();
    }

    @Bean
    ProblemTexts problemTexts(@Value("${spring.application.name}") String service) {
        return new ProblemTexts(service);
    }

    @Bean
    Problems problems(ProblemTexts texts, JsonMapper json) {
        return new Problems(texts, json);
    }

    @Bean
    MissingRights missingRights(ObjectProvider<RightHolders> holders, TokenCaller tokens, ProblemTexts texts) {
        return new MissingRights(holders, tokens, texts);
    }

    @Bean
    RuleTexts ruleTexts(Problems problems) {
        return new RuleTexts(problems);
    }

    @Bean
    ProblemSecurity problemSecurity(Problems problems) {
        return new ProblemSecurity(problems);
    }

    @Bean
    ApiDescription apiDescription() {
        return new ApiDescription();
    }

    @Bean
    TokenCaller tokenCaller(TenantRegistry tenants) {
        return new TokenCaller(tenants);
    }

    @Bean
    FilterRegistrationBean<RequestBodyFilter> requestBodyFilter(WebSettings settings, Problems problems) {
        var filter = new FilterRegistrationBean<>(new RequestBodyFilter(
                (int) settings.maxBody().toBytes(), new UploadPaths(settings.uploads()), problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    WebMvcConfigurer commandArguments(TokenCaller tokens, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CommandArguments(tokens, clock));
                resolvers.add(new PageArguments());
            }
        };
    }
}
