package vn.thongsuot.reporting.naive;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The newest version of each activity, added up cell by cell. */
public final class NaiveFold {

    private static final BigInteger MODULUS = BigInteger.TWO.pow(64);

    private NaiveFold() {}

    public static Collection<Told> newest(Collection<Told> told) {
        var newest = new TreeMap<String, Told>();
        told.forEach(one -> newest.merge(one.key(), one, (a, b) -> a.version() >= b.version() ? a : b));
        return newest.values();
    }

    /** One value of one activity. */
    record Value(
            Told of,
            String indicator,
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The deed itself and what was measured, each with its days. */
    static List<Value> values(Told one) {
        var values = new ArrayList<Value>();
        values.add(new Value(one, "deeds", "EQ 1", one.from(), one.to()));
        one.measured().forEach((key, text) -> {
            var at = key.indexOf('@');
            var days = at < 0 ? null : key.substring(at + 1).split("/");
            values.add(new Value(
                    one,
                    at < 0 ? key : key.substring(0, at),
                    text,
                    days == null ? one.from() : LocalDate.parse(days[0]),
                    days == null ? one.to() : LocalDate.parse(days[1])));
        });
        return values;
    }

    /** Every cell that somebody contributes to. */
    public static Set<NaiveCell> cells(Collection<Told> told) {
        var parts = new LinkedHashMap<List<Object>, List<Value>>();
        for (var one : newest(told)) {
            if (one.counts()) {
                for (var value : values(one)) {
                    if (Told.isNamed(value.text())) {
                        continue;
                    }
                    for (var block : blocks(value.from(), value.to())) {
                        var key = List.<Object>of(
                                one.tenant(),
                                new TreeSet<>(one.directives()),
                                one.units(),
                                one.kind(),
                                value.indicator(),
                                block.substring(0, block.indexOf(' ')),
                                block.substring(block.indexOf(' ') + 1));
                        parts.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
                    }
                }
            }
        }
        var cells = new HashSet<NaiveCell>();
        parts.forEach((key, contributors) -> cells.add(cell(key, contributors)));
        return cells;
    }

    /** Sum of an indicator over the deeds that lie inside the days and meet both sets; null when there is none. */
    public static @Nullable BigDecimal total(
            Collection<Told> told,
            String tenant,
            Set<String> directives,
            Set<String> units,
            LocalDate from,
            LocalDate to,
            String indicator) {
        var values = newest(told).stream()
                .filter(one -> one.tenant().equals(tenant) && one.counts())
                .filter(one -> one.directives().stream().anyMatch(directives::contains))
                .filter(one -> one.units().stream().anyMatch(units::contains))
                .flatMap(one -> values(one).stream())
                .filter(value -> value.indicator().equals(indicator))
                .filter(value -> value.from() != null && !value.from().isBefore(from))
                .filter(value -> value.to() != null && !value.to().isAfter(to))
                .map(value -> new BigDecimal(Told.number(value.text())))
                .toList();
        return values.isEmpty() ? null : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @SuppressWarnings("unchecked")
    private static NaiveCell cell(List<Object> key, List<Value> contributors) {
        var sum = BigDecimal.ZERO;
        var digest = BigInteger.ZERO;
        var qualifiers = new TreeMap<String, Integer>();
        var deeds = new LinkedHashMap<Told, List<Value>>();
        for (var value : contributors) {
            sum = sum.add(new BigDecimal(Told.number(value.text())));
            qualifiers.merge(Told.qualifier(value.text()), 1, Integer::sum);
            deeds.computeIfAbsent(value.of(), any -> new ArrayList<>()).add(value);
        }
        for (var deed : deeds.entrySet()) {
            digest = digest.add(digest(deed.getKey(), deed.getValue()));
        }
        return new NaiveCell(
                (String) key.get(0),
                (Set<String>) key.get(1),
                (Set<String>) key.get(2),
                (String) key.get(3),
                (String) key.get(4),
                (String) key.get(5),
                (String) key.get(6),
                plain(sum),
                deeds.size(),
                qualifiers,
                shares(contributors),
                "%016x".formatted(digest.mod(MODULUS)));
    }

    private static List<String> blocks(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return List.of("LEAF ");
        }
        var blocks = new ArrayList<>(List.of("LEAF " + from + "/" + to));
        if (from.withDayOfMonth(1).equals(to.withDayOfMonth(1))) {
            var last = from.withDayOfMonth(1).plusMonths(1).minusDays(1);
            blocks.add("MONTH " + from.withDayOfMonth(1) + "/" + last);
            if (to.getDayOfMonth() <= 14) {
                blocks.add("HALF " + from.withDayOfMonth(1) + "/" + from.withDayOfMonth(14));
            } else if (from.getDayOfMonth() >= 15) {
                blocks.add("HALF " + from.withDayOfMonth(15) + "/" + last);
            }
        }
        return blocks;
    }

    private static BigInteger digest(Told one, List<Value> values) {
        var number = values.stream()
                .map(value -> new BigDecimal(Told.number(value.text())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var text = one.id() + "|" + one.version() + "|" + plain(number) + "|" + values.size() + shares(values);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, Arrays.copyOf(hash, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numerators, denominators and how many there are of them; nothing where there are none. */
    static String shares(List<Value> values) {
        var numerator = BigDecimal.ZERO;
        var denominator = BigDecimal.ZERO;
        var count = 0;
        for (var value : values) {
            var share = Told.share(value.text());
            if (share.length > 0) {
                numerator = numerator.add(new BigDecimal(share[0]));
                denominator = denominator.add(new BigDecimal(share[1]));
                count++;
            }
        }
        return count == 0 ? "" : "|" + plain(numerator) + "|" + plain(denominator) + "|" + count + "|0";
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
