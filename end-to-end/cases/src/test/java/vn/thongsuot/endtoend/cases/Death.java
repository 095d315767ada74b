package vn.thongsuot.endtoend.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.byteman.agent.Main;

/** Where in the sending of an event a process ends, at once and without a word, as by kill −9. */
enum Death {
    BETWEEN_STORING_AND_PUBLISHING("vn.thongsuot.platform.outbox.EventPublisher", "publish"),
    BETWEEN_PUBLISHING_AND_TAKING_OFF("vn.thongsuot.platform.outbox.OutboxStore", "takeOff(java.util.List)");

    private final String type;
    private final String method;

    Death(String type, String method) {
        this.type = type;
        this.method = method;
    }

    /**
     * The JVM argument that brings it about.
     *
     * @param passes how often the place is passed before
     */
    String agent(Path folder, int passes) {
        try {
            var rule = Files.createTempFile(folder, "death", ".btm");
            Files.writeString(rule, """
                    RULE %s
                    CLASS %s
                    METHOD %s
                    AT ENTRY
                    IF incrementCounter("%s") > %d
                    DO killJVM()
                    ENDRULE
                    """.formatted(name(), type, method, name(), passes));
            return "-javaagent:" + byteman() + "=script:" + rule;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String byteman() {
        return Main.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
