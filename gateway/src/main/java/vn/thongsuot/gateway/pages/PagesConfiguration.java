package vn.thongsuot.gateway.pages;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistration;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/**
 * Which files are served, and how long browsers may keep them. Everything is asked for again each time, which costs an
 * answer without a body as long as nothing changed; only an address that names a version is kept for good.
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebFluxConfigurer {

    private static final String LIBRARIES = "classpath:/META-INF/resources/webjars/";

    private final ContentTags tags = new ContentTags();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        asked(registry.addResourceHandler("/app/**").addResourceLocations("classpath:/static/app/"));
        asked(registry.addResourceHandler("/webjars/**").addResourceLocations(LIBRARIES));
    }

    private void asked(ResourceHandlerRegistration files) {
        files.setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(tags::of)
                .resourceChain(true);
    }
}
