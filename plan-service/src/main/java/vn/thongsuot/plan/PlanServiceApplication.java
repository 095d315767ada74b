package vn.thongsuot.plan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the plan service. */
@SpringBootApplication
public class PlanServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PlanServiceApplication.class, arguments);
    }
}
