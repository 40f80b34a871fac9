package org.yishiting.ledger;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface LedgerRepository extends Repository<LedgerEntry, Long> {

    LedgerEntry save(LedgerEntry entry);

    List<LedgerEntry> findByMatterOrderBySeq(String matter);

    List<LedgerEntry> findByMatterInOrderByMatterAscSeqAsc(Collection<String> matters);

    boolean existsByMatterAndActorAndKindIn(String matter, String actor, Collection<String> kinds);

    List<LedgerEntry> findByMatterAndKindOrderBySeqDesc(String matter, String kind);
}
