package vn.thongsuot.platform.files;

import java.util.Optional;
import vn.thongsuot.platform.aggregate.Refusal;

/** What else must hold of a file that is sound before anybody may keep it, by its name and by what it says. */
public interface Screening {

    /**
     * Asked of every file that comes in.
     *
     * @param name cleaned
     * @return why nobody may keep it; never repeats what the file says
     */
    Optional<Refusal> refuses(String name, FileType type, DocumentText text);
}
