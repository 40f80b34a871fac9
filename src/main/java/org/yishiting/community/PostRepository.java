package org.yishiting.community;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PostRepository extends ListCrudRepository<Post, Long> {

    List<Post> findByUserId(String userId);

    List<Post> findByRole(Role role);

    List<Post> findByRoleAndDivisionIn(Role role, Collection<String> divisions);

    List<Post> findByParty(String party);

    @Query("select distinct p.userId from Post p where p.role in :roles")
    List<String> findHoldersOf(Collection<Role> roles);

    @Query(
            "select p from Post p, Division d where p.division = d.code and p.role = :role and d.path like concat(:path, '%')")
    List<Post> findBelow(Role role, String path);

    @Query(
            """
            select p from Post p, Division d
            where p.division = d.code and (d.code in :line or d.path like concat(:path, '%'))
            order by p.id""")
    List<Post> findInside(Collection<String> line, String path);
}
