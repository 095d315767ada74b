package vn.thongsuot.documents.edxml;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.FileName;

/** Headers and files made up at random, the same for the same seed. */
final class Generated {

    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyỆỚỮ <>&\"'/,;.-—“”\n1234567890";

    private final Random random;

    Generated(long seed) {
        this.random = new Random(seed);
    }

    ExchangeRecord record() {
        return new ExchangeRecord(
                true,
                agency(),
                many(1, 5, this::agency),
                Integer.toString(1 + random.nextInt(5000)),
                "KH-" + word(),
                day(),
                text(),
                new ExchangeKind(random.nextInt(30), text()),
                text(),
                maybe(() -> new ExchangeRecord.Signer(maybe(this::text), text(), maybe(this::text))),
                maybe(this::day),
                maybe(() -> new ExchangeRecord.Answered(code(), word() + "/" + word(), day())),
                many(0, 6, this::text));
    }

    List<Attachment> files() {
        return many(0, 3, () -> new Attachment(new FileName(word() + ".pdf"), "application/pdf", bytes()));
    }

    private Agency agency() {
        return new Agency(code(), text(), maybe(this::text));
    }

    private String code() {
        return "H" + random.nextInt(99) + (random.nextBoolean() ? "" : "." + random.nextInt(999));
    }

    private LocalDate day() {
        return LocalDate.of(2016, 1, 1).plusDays(random.nextInt(5000));
    }

    /** Never blank, with nothing at its ends that would be taken off. */
    private String text() {
        var text = new StringBuilder("V");
        random.ints(random.nextInt(60), 0, LETTERS.length()).forEach(at -> text.append(LETTERS.charAt(at)));
        return text.append('t').toString();
    }

    private String word() {
        return random.ints(6, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private byte[] bytes() {
        var bytes = new byte[1 + random.nextInt(20_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private <T> @Nullable T maybe(Supplier<T> made) {
        return random.nextBoolean() ? made.get() : null;
    }

    private <T> List<T> many(int least, int most, Supplier<T> made) {
        return IntStream.rangeClosed(1, least + random.nextInt(most - least + 1))
                .mapToObj(any -> made.get())
                .toList();
    }
}
