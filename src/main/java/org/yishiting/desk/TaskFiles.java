package org.yishiting.desk;

import java.util.List;
import org.springframework.stereotype.Service;
import org.yishiting.access.Access;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.attachment.AddedIn;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.Attachments;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.worklist.PendingStep;

/** Files that are added beside the form of an open step; whoever completes it hands them in with it. */
@Service
public class TaskFiles {

    private final OpenSteps open;
    private final Access access;
    private final Attachments attachments;

    TaskFiles(OpenSteps open, Access access, Attachments attachments) {
        this.open = open;
        this.access = access;
        this.attachments = attachments;
    }

    /** Oldest first; {@link UnknownMatterException} unless the signed-in person can work on the step now. */
    public List<Attachment> of(String task) {
        PendingStep step = own(task);
        return attachments.of(step.matter()).stream()
                .filter(file -> task.equals(file.task()))
                .toList();
    }

    /**
     * Adds a file to the matter, in this step.
     *
     * @throws UnknownMatterException unless the signed-in person can work on the step now
     * @throws org.yishiting.attachment.UnacceptableFileException for a file that is not taken
     */
    public Attachment add(String task, String name, byte[] content) {
        PendingStep step = own(task);
        AcceptedFile file = attachments.accept(name, content);
        return attachments.add(step.matter(), new AddedIn(step.activity(), step.name(), task), file);
    }

    private PendingStep own(String task) {
        PendingStep step = open.findOwn(task).orElseThrow(() -> new UnknownMatterException(task));
        access.visible(step.matter());
        return step;
    }
}
