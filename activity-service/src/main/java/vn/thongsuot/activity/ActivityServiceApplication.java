package vn.thongsuot.activity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ActivityServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ActivityServiceApplication.class, arguments);
    }
}
