package vn.thongsuot.platformtest.infrastructure;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.support.TestPropertySourceUtils;
import vn.thongsuot.platformtest.queries.QueryRecorder;

/** Tells an application under test where its infrastructure is; what the test itself says in its properties comes first. */
final class InfrastructureInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var infrastructure = Infrastructure.get();
        addBehindTheTestsOwn(
                context.getEnvironment(), new MapPropertySource("test infrastructure", infrastructure.properties()));
        var beans = context.getBeanFactory();
        beans.registerSingleton("testInfrastructure", infrastructure);
        beans.registerSingleton("testIssuer", infrastructure.issuer());
        beans.registerSingleton("testTopics", infrastructure.topics());
        beans.registerSingleton("queryRecorder", new QueryRecorder());
    }

    private static void addBehindTheTestsOwn(ConfigurableEnvironment environment, MapPropertySource properties) {
        var sources = environment.getPropertySources();
        var own = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;
        if (sources.contains(own)) {
            sources.addAfter(own, properties);
        } else {
            sources.addFirst(properties);
        }
    }
}
