package org.yishiting.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, String> {
    Attachment saveAndFlush(Attachment attachment);

    Optional<Attachment> findById(String id);

    List<Attachment> findByMatterOrderByUploadedAtAscIdAsc(String matter);

    List<Attachment> findByMatterInOrderByUploadedAtAscIdAsc(Collection<String> matters);

    List<Attachment> findByMatterInAndShownAsIsNotNullOrderByUploadedAtAscIdAsc(Collection<String> matters);

    long countByMatter(String matter);
}
