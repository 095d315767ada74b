package vn.thongsuot.gateway.pages;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/**
 * Which files are served, and how long browsers may keep them. Everything is asked for again each time, which costs an
 * answer without a body as long as nothing changed; only an address that names a version is kept for good.
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebFluxConfigurer {

    private static final String PAGES = "classpath:/static/app/";
    private static final String LIBRARIES = "classpath:/META-INF/resources/webjars/";
    private static final String OF_A_VERSION = "/webjars/{library}/{version:\\d+\\.[\\w.-]+}/**";
    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final ContentTags tags;

    PagesConfiguration(ContentTags tags) {
        this.tags = tags;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/app/**", PAGES, CacheControl.noCache());
        serve(registry, "/webjars/**", LIBRARIES, CacheControl.noCache());
        serve(
                registry,
                OF_A_VERSION,
                LIBRARIES,
                CacheControl.maxAge(FOR_GOOD).cachePublic().immutable());
    }

    private void serve(ResourceHandlerRegistry registry, String addresses, String place, CacheControl kept) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(place)
                .setCacheControl(kept)
                .setUseLastModified(false)
                .setEtagGenerator(tags::of)
                .resourceChain(true);
    }
}
