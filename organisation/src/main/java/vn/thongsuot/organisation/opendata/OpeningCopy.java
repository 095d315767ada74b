package vn.thongsuot.organisation.opendata;

import java.util.List;

/**
 * What a service keeps of a tenant's decision to lay lists open.
 *
 * @param lists none when everything was closed again
 * @param directives ids of the documents whose tasks are open
 * @param licence under which everybody may use the data
 */
public record OpeningCopy(List<OpenList> lists, List<String> directives, String licence) {

    @SuppressWarnings("RedundantNullCheck")
    public OpeningCopy {
        lists = lists == null ? List.of() : List.copyOf(lists);
        directives = directives == null ? List.of() : List.copyOf(directives);
        licence = licence == null ? "" : licence;
    }
}
