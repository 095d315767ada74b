package vn.thongsuot.bench.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** One part of the bench; what comes of it is written to the file {@code table}. */
final class Bench {

    private Bench() {}

    /** Takes the root of the repository, an empty folder, the part, and its sizes where they are to be others. */
    public static void main(String... args) throws IOException {
        var sizes = IntStream.range(3, args.length)
                .map(place -> Integer.parseInt(args[place]))
                .boxed()
                .toList();
        try (var ground = Ground.start(Path.of(args[0]), Path.of(args[1]))) {
            var table = table(args[2], new Sizes(sizes), ground);
            Files.writeString(Path.of(args[1], "table"), "\n### " + args[2] + "\n\n" + table + "\n\n");
        }
        System.exit(0); // whatever the service has left running
    }

    /** What was asked for instead of the usual. */
    private record Sizes(List<Integer> asked) {

        int at(int place, int otherwise) {
            return place < asked.size() ? asked.get(place) : otherwise;
        }

        List<Integer> or(Integer... otherwise) {
            return asked.isEmpty() ? List.of(otherwise) : asked;
        }

        /** A store that was just loaded plans by what it has not counted yet; few are counted at once. */
        Duration warmUp() {
            return asked.stream().allMatch(size -> size <= 20_000) && !asked.isEmpty()
                    ? Duration.ofSeconds(5)
                    : Duration.ofSeconds(75);
        }
    }

    private static String table(String part, Sizes sizes, Ground ground) {
        return switch (part) {
            case "rates" -> new Rates(ground, sizes.at(0, 40_000)).run(sizes.at(1, 3));
            case "read" -> new Reads(ground, 5, sizes.warmUp()).run(sizes.or(10_000, 100_000, 1_000_000));
            case "wide" -> new Wide(ground, sizes.warmUp()).run(sizes.or(50_000));
            case "freshness" -> new Fresh(ground, sizes.at(0, 40_000), Duration.ofSeconds(sizes.at(1, 60))).run();
            case "rebuild" -> new Rebuilds(ground, sizes.at(0, 20_000)).run(sizes.at(1, 3));
            case "gap" -> new Gap(ground).run(sizes.at(0, 2));
            default -> throw new IllegalArgumentException("there is no part " + part);
        };
    }
}
