package vn.thongsuot.directive;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class DirectiveServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(DirectiveServiceApplication.class, args);
    }
}
