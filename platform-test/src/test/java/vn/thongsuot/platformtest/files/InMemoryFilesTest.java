package vn.thongsuot.platformtest.files;

import vn.thongsuot.platform.files.Files;

class InMemoryFilesTest extends FilesKit {

    private final InMemoryFiles files = new InMemoryFiles();

    @Override
    protected Files files() {
        return files;
    }
}
