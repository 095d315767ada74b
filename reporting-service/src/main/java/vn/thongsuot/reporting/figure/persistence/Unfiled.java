package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellSet;

/** Cells and sources that were written before they were filed under their set. */
final class Unfiled {

    private static final Bson WITHOUT = eq(CellDocument.SET, null);
    private static final Bson READ =
            Projections.include(CellDocument.DIRECTIVES, CellDocument.UNITS, CellDocument.KIND);

    private Unfiled() {}

    /** Files some; what is written anew meanwhile has its set and is left alone. Answers whether there were any. */
    static boolean file(TenantId tenant, MongoCollection<Document> collection, Bson counted, int limit) {
        var models = new ArrayList<UpdateOneModel<Document>>();
        collection
                .find(and(counted, WITHOUT))
                .projection(READ)
                .limit(limit)
                .forEach(document -> models.add(new UpdateOneModel<>(
                        and(eq(CellDocument.ID, document.get(CellDocument.ID)), WITHOUT),
                        Updates.set(CellDocument.SET, set(tenant, document)))));
        if (!models.isEmpty()) {
            collection.bulkWrite(models, new BulkWriteOptions().ordered(false));
        }
        return !models.isEmpty();
    }

    private static String set(TenantId tenant, Document document) {
        return new CellSet(
                        document.getList(CellDocument.DIRECTIVES, String.class, List.of()).stream()
                                .distinct()
                                .sorted()
                                .toList(),
                        document.getList(CellDocument.UNITS, String.class, List.of()),
                        String.valueOf(document.get(CellDocument.KIND)))
                .id(tenant);
    }
}
