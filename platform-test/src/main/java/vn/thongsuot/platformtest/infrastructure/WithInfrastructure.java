package vn.thongsuot.platformtest.infrastructure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * Beside {@code @SpringBootTest}: gives the application a store, a broker and an issuer of tokens. Store and broker are what
 * {@code MONGODB_URI} and {@code KAFKA_BOOTSTRAP_SERVERS} name, else containers when a Docker engine answers, else embedded;
 * they are started once in a JVM and shared by all its tests. Beans {@link Infrastructure},
 * {@link vn.thongsuot.platformtest.identity.TestIssuer} and {@link TestTopics} may be injected.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(
        properties = {
            "spring.test.print-condition-evaluation-report=false",
            "logging.level.root=WARN",
            "logging.level.vn.thongsuot=INFO",
            "logging.level.org.apache.kafka=ERROR",
            "logging.level.org.springdoc=ERROR",
            "logging.level.de.bwaldvogel=ERROR",
            "logging.level.org.testcontainers=OFF"
        })
@ContextConfiguration(initializers = InfrastructureInitializer.class)
public @interface WithInfrastructure {}
