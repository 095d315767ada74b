package vn.thongsuot.reporting.figure.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thongsuot.reporting.naive.NaiveCell;
import vn.thongsuot.reporting.naive.NaiveFold;
import vn.thongsuot.reporting.naive.RandomWorld;
import vn.thongsuot.reporting.naive.Told;

/** Duplicates, any order, corrections, withdrawals, poison and restarts: the cells equal a plain fold. */
class FiguresTopologySeedsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cellsEqualTheNaiveFold(long seed) {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var told = new RandomWorld(seed).activities();
        try (var bench = new Bench()) {
            var heard = new ArrayList<Told>();
            var poison = new ArrayList<Told>();
            for (var one : deliveries(told, random)) {
                if (random.nextInt(12) == 0) {
                    bench.tellUnreadable(one);
                    poison.add(one);
                } else {
                    bench.tell(one);
                    heard.add(one);
                }
                if (random.nextInt(20) == 0) {
                    bench.restart();
                }
            }
            assertThat(cells(bench)).isEqualTo(NaiveFold.cells(heard));
            assertThat(bench.gaps().keySet()).isEqualTo(standing(heard, poison));
            assertThat(bench.deadLetters()).hasSameSizeAs(poison);
        }
    }

    private static Collection<Told> deliveries(Collection<Told> told, Random random) {
        var deliveries = new ArrayList<>(told);
        told.stream().filter(one -> random.nextInt(3) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    /** Gaps: of what something newer than all that could be read could not be read. */
    private static Set<String> standing(Collection<Told> heard, Collection<Told> poison) {
        var newest = new HashMap<String, Long>();
        heard.forEach(one -> newest.merge(one.key(), one.version(), Math::max));
        return poison.stream()
                .filter(one -> one.version() > newest.getOrDefault(one.key(), 0L))
                .map(one -> one.key() + "@g1")
                .collect(Collectors.toSet());
    }

    static Set<NaiveCell> cells(Bench bench) {
        return bench.figures().entrySet().stream()
                .filter(entry -> entry.getValue().deeds() > 0)
                .map(entry -> cell(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet());
    }

    private static NaiveCell cell(String key, FigureEvent figure) {
        var qualifiers = new TreeMap<String, Integer>();
        figure.qualifiers().forEach((qualifier, count) -> qualifiers.put(qualifier.name(), count));
        return new NaiveCell(
                key.substring(0, key.indexOf(':')),
                new TreeSet<>(figure.directives()),
                new TreeSet<>(figure.units()),
                figure.kind(),
                figure.indicator(),
                figure.grain().name(),
                figure.from() == null ? "" : figure.from() + "/" + figure.to(),
                String.valueOf(figure.sum()),
                figure.deeds(),
                qualifiers,
                figure.shares() == null
                        ? ""
                        : "|" + figure.numerator() + "|" + figure.denominator() + "|" + figure.shares() + "|0",
                figure.digest());
    }
}
