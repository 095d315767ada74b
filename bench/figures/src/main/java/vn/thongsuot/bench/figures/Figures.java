package vn.thongsuot.bench.figures;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import vn.thongsuot.reporting.ReportingServiceApplication;

/** The service's own way, with nothing beside it: the topology and the sink, without copies and pages. */
final class Figures {

    private Figures() {}

    public static void main(String... args) {
        var context = new SpringApplicationBuilder(ReportingServiceApplication.class)
                .properties("spring.kafka.listener.auto-startup=false")
                .run("--server.port=0");
        context.getBean("figureSink", ConcurrentMessageListenerContainer.class).start();
        System.out.println(SideProcess.READY);
    }
}
