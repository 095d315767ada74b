package vn.thongsuot.bench.figures;

import java.time.Instant;
import java.util.Map;
import java.util.Scanner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import vn.thongsuot.platform.aggregate.OperatorCommand;
import vn.thongsuot.platform.identity.Operator;
import vn.thongsuot.reporting.ReportingServiceApplication;
import vn.thongsuot.reporting.rebuild.Rebuilding;

/** The service's own way, with nothing beside it: the topology and the sink, without copies and pages. */
final class Figures {

    /** The line that begins a rebuild. */
    static final String REBUILD = "rebuild";

    private Figures() {}

    public static void main(String... args) {
        var context = start(Map.of("spring.kafka.listener.auto-startup", "false", "server.port", "0"));
        context.getBean("subscriptions", Lifecycle.class).stop();
        context.getBean("figureSink", ConcurrentMessageListenerContainer.class).start();
        System.out.println(SideProcess.READY);
        var lines = new Scanner(System.in);
        while (lines.hasNextLine()) {
            if (lines.nextLine().equals(REBUILD)) {
                var command = new OperatorCommand(new Operator("bench"), Instant.now(), "bench", null, null);
                context.getBean(Rebuilding.class).begin(command, "bench").orThrow();
            }
        }
        System.exit(0); // whoever started it is gone
    }

    /** @param settings over those that the service comes with */
    static ConfigurableApplicationContext start(Map<String, String> settings) {
        return new SpringApplicationBuilder(ReportingServiceApplication.class)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }
}
