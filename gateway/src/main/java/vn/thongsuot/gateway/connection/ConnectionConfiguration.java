package vn.thongsuot.gateway.connection;

import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    @Bean
    WebHttpHandlerBuilderCustomizer answersOnOwnLoop() {
        return builder -> builder.httpHandlerDecorator(AnswersOnOwnLoop::new);
    }
}
