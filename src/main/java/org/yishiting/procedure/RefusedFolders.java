package org.yishiting.procedure;

import java.util.List;

/** The folders of {@code processes/} that were not deployed at the last start, and why. */
public interface RefusedFolders {

    /** Empty when everything runs. */
    List<RefusedFolder> all();

    /** @param folder its name below {@code processes/} */
    record RefusedFolder(String folder, List<Finding> findings) {}
}
