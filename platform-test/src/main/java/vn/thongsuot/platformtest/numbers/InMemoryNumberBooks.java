package vn.thongsuot.platformtest.numbers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import vn.thongsuot.platform.numbers.Book;
import vn.thongsuot.platform.numbers.Gap;
import vn.thongsuot.platform.numbers.Given;
import vn.thongsuot.platform.numbers.NumberBooks;
import vn.thongsuot.platform.tenancy.TenantId;

/** Books in memory, with the promises of those in a store. */
public final class InMemoryNumberBooks implements NumberBooks {

    private record Key(TenantId tenant, Book book) {}

    private final Map<Key, ConcurrentSkipListMap<Integer, Given>> all = new ConcurrentHashMap<>();

    @Override
    public boolean take(TenantId tenant, Book book, int number, String holder) {
        var given = of(tenant, book).computeIfAbsent(number, any -> new Given(number, holder, null));
        return given.gap() == null && given.holder().equals(holder);
    }

    @Override
    public int draw(TenantId tenant, Book book, String holder) {
        var mine = of(tenant, book).values().stream()
                .filter(given -> given.gap() == null && given.holder().equals(holder))
                .map(Given::number)
                .findFirst();
        return mine.orElseGet(() -> IntStream.iterate(1, number -> number + 1)
                .filter(number -> take(tenant, book, number, holder))
                .findFirst()
                .orElseThrow());
    }

    @Override
    public Optional<Given> find(TenantId tenant, Book book, int number) {
        return Optional.ofNullable(of(tenant, book).get(number));
    }

    @Override
    public Given leaveEmpty(TenantId tenant, Book book, int number, Gap gap) {
        return of(tenant, book)
                .merge(
                        number,
                        new Given(number, "", gap),
                        (there, empty) -> there.gap() == null ? new Given(number, there.holder(), gap) : there);
    }

    @Override
    public List<Given> after(TenantId tenant, Book book, int number, int limit) {
        return of(tenant, book).tailMap(number, false).values().stream()
                .limit(limit)
                .toList();
    }

    private ConcurrentSkipListMap<Integer, Given> of(TenantId tenant, Book book) {
        return all.computeIfAbsent(new Key(tenant, book), any -> new ConcurrentSkipListMap<>());
    }
}
