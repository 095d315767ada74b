package vn.thongsuot.platformtest.queries;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/**
 * How much there is.
 *
 * @param documents in each collection of the tenant that is asked
 * @param fewer in each collection of the tenant it is compared with; 0 where nothing is compared
 * @param collections which ones; empty for all
 */
public record Volume(int documents, int fewer, Set<String> collections) {

    static final Volume QUICK = new Volume(1_000, 0, Set.of());

    /** As the profile for volume runs says, {@code volume.documents} and {@code volume.collections}. */
    public static Volume large() {
        int documents = Integer.getInteger("volume.documents", 200_000);
        var named = System.getProperty("volume.collections", "");
        return new Volume(documents, documents / 100, named.isBlank() ? Set.of() : Set.of(named.split(",")));
    }

    boolean concerns(String collection) {
        return collections.isEmpty() || collections.contains(collection);
    }

    /** Leaves how long each list takes in {@code target/lists.tsv}, where anything is compared. */
    void measure(Filled tenants, String collection, Collection<StoredQuery> asked) {
        if (fewer > 0) {
            new ListTimes(Path.of("target", "lists.tsv")).of(tenants, collection, asked);
        }
    }

    /** Where nothing is listed from, a question is about ids or their like, and few documents show how it is answered. */
    Volume forLookups() {
        return new Volume(Math.min(documents, QUICK.documents), 0, collections);
    }
}
