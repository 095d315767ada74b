package vn.thongsuot.platformtest.numbers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private record Note(TenantId tenant, Book shelf, int number, String holder) {}

    private final Map<Key, ConcurrentSkipListMap<Integer, Given>> all = new ConcurrentHashMap<>();
    private final Map<Key, Integer> opened = new ConcurrentHashMap<>();
    private final Set<Note> notes = ConcurrentHashMap.newKeySet();

    @Override
    public boolean take(TenantId tenant, Book book, Collection<Book> shelves, int number, String holder) {
        if (!isFree(tenant, shelves, number, holder)) {
            return false;
        }
        var given = of(tenant, book).computeIfAbsent(number, any -> new Given(number, holder, null));
        return given.gap() == null && given.holder().equals(holder);
    }

    @Override
    public int draw(TenantId tenant, Book book, Collection<Book> shelves, String holder) {
        var given = of(tenant, book).values().stream()
                .filter(one -> one.gap() == null && one.holder().equals(holder))
                .map(Given::number)
                .filter(number -> isFree(tenant, shelves, number, holder))
                .findFirst();
        return given.orElseGet(() -> next(tenant, book, shelves, holder));
    }

    private int next(TenantId tenant, Book book, Collection<Book> shelves, String holder) {
        int before = opened.computeIfAbsent(new Key(tenant, book), any -> highest(tenant, shelves));
        return IntStream.iterate(before + 1, number -> number + 1)
                .filter(number -> take(tenant, book, shelves, number, holder))
                .findFirst()
                .orElseThrow();
    }

    private int highest(TenantId tenant, Collection<Book> shelves) {
        return notes.stream()
                .filter(note -> note.tenant().equals(tenant) && shelves.contains(note.shelf()))
                .mapToInt(Note::number)
                .max()
                .orElse(0);
    }

    private boolean isFree(TenantId tenant, Collection<Book> shelves, int number, String holder) {
        return noted(tenant, shelves, number).stream().allMatch(holder::equals);
    }

    @Override
    public void note(TenantId tenant, Book shelf, int number, String holder) {
        notes.add(new Note(tenant, shelf, number, holder));
    }

    @Override
    public void forget(TenantId tenant, Book shelf, int number, String holder) {
        notes.remove(new Note(tenant, shelf, number, holder));
    }

    @Override
    public List<String> noted(TenantId tenant, Collection<Book> shelves, int number) {
        return notes.stream()
                .filter(note -> note.tenant().equals(tenant) && note.number() == number)
                .filter(note -> shelves.contains(note.shelf()))
                .map(Note::holder)
                .toList();
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
