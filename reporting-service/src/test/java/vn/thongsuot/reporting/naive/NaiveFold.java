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

    /** Every cell that somebody contributes to. */
    public static Set<NaiveCell> cells(Collection<Told> told) {
        var parts = new LinkedHashMap<List<Object>, List<Told>>();
        for (var one : newest(told)) {
            if (one.counts()) {
                for (var indicator : indicators(one)) {
                    for (var block : blocks(one.from(), one.to())) {
                        var key = List.<Object>of(
                                one.tenant(),
                                new TreeSet<>(one.directives()),
                                one.units(),
                                one.kind(),
                                indicator,
                                block.substring(0, block.indexOf(' ')),
                                block.substring(block.indexOf(' ') + 1));
                        parts.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
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
                .filter(one -> one.from() != null && !one.from().isBefore(from))
                .filter(one -> one.to() != null && !one.to().isAfter(to))
                .filter(one -> one.directives().stream().anyMatch(directives::contains))
                .filter(one -> one.units().stream().anyMatch(units::contains))
                .filter(one -> indicators(one).contains(indicator))
                .map(one -> new BigDecimal(Told.number(value(one, indicator))))
                .toList();
        return values.isEmpty() ? null : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @SuppressWarnings("unchecked")
    private static NaiveCell cell(List<Object> key, List<Told> contributors) {
        var indicator = (String) key.get(4);
        var sum = BigDecimal.ZERO;
        var digest = BigInteger.ZERO;
        var qualifiers = new TreeMap<String, Integer>();
        for (var one : contributors) {
            var value = value(one, indicator);
            sum = sum.add(new BigDecimal(Told.number(value)));
            qualifiers.merge(Told.qualifier(value), 1, Integer::sum);
            digest = digest.add(digest(one, Told.number(value)));
        }
        return new NaiveCell(
                (String) key.get(0),
                (Set<String>) key.get(1),
                (Set<String>) key.get(2),
                (String) key.get(3),
                indicator,
                (String) key.get(5),
                (String) key.get(6),
                plain(sum),
                contributors.size(),
                qualifiers,
                "%016x".formatted(digest.mod(MODULUS)));
    }

    private static Set<String> indicators(Told one) {
        var indicators = new TreeSet<>(one.measured().keySet());
        indicators.add("deeds");
        return indicators;
    }

    private static String value(Told one, String indicator) {
        return indicator.equals("deeds") ? "EQ 1" : one.measured().getOrDefault(indicator, "EQ 0");
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

    private static BigInteger digest(Told one, String number) {
        var text = one.id() + "|" + one.version() + "|" + plain(new BigDecimal(number)) + "|1";
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, Arrays.copyOf(hash, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
