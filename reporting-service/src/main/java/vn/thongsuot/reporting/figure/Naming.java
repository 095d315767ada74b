package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How many different things were named. Where some were counted without being named, there are at least so many. */
final class Naming implements Fold {

    private final Set<String> names = new HashSet<>();
    private boolean unnamed;

    @Override
    public void add(Reading reading) {
        reading.names().forEach(name -> names.add(plain(name)));
        unnamed |= reading.isCounted() && reading.names().isEmpty();
    }

    /** Capitals, the way marks are written, and blanks make no other thing of it. */
    private static String plain(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Combined> result() {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Combined(BigDecimal.valueOf(names.size()), unnamed ? Qualifier.GE : Qualifier.EQ));
    }
}
