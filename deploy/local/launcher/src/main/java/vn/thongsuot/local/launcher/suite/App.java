package vn.thongsuot.local.launcher.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An unpacked app.
 *
 * @param folder with the jar and its libraries
 */
record App(Service service, Path folder, Path jar) {

    /** Present only after it was recorded; a new build deletes it with the folder. */
    Path cache() {
        return folder.resolve("start-up.aot");
    }

    boolean hasCache() {
        return Files.exists(cache());
    }

    /** The command that starts it, with the cache if there is one; an agent sees classes as a cache cannot give them. */
    List<String> command(List<String> more) {
        List<String> jvm = new ArrayList<>(more);
        boolean watched = more.stream().anyMatch(argument -> argument.startsWith("-javaagent"));
        if (hasCache() && !watched) {
            jvm.add("-XX:AOTCache=" + cache());
        }
        return command(jvm, List.of());
    }

    /** The command that starts it, writes the cache when it ends, and makes it end by itself. */
    List<String> rehearsal(Path recording) {
        List<String> jvm = List.of("-XX:AOTCacheOutput=" + recording, "-Dspring.context.exit=onRefresh");
        return service == Service.INFRASTRUCTURE
                ? command(List.of(jvm.getFirst()), List.of("--rehearse"))
                : command(jvm, List.of());
    }

    private List<String> command(List<String> jvm, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(JavaRuntime.command());
        command.addAll(JavaRuntime.flags());
        command.add("-Xmx" + service.heapMegabytes() + "m");
        command.addAll(jvm);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(arguments);
        return command;
    }
}
