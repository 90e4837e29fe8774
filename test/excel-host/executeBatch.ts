import { HostError } from "./hostError";
import type { Json, RemoteObject } from "./remoteObject";
import { isRemoteObject } from "./remoteObject";

/** One request of office.js: actions in order, on objects named by paths. */
export interface Batch {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Skip?: number; readonly Top?: number };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** Where the paths of a batch start: the workbook, the services and the ranges that are referred to by id. */
export interface BatchRoots {
  readonly root: () => RemoteObject;
  readonly service: (name: string) => RemoteObject;
  readonly referenced: (id: string) => RemoteObject;
  readonly lacks: (member: string) => never;
}

const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Executes the actions one by one; the first refusal ends the batch, as in Excel what came before stays done. */
export function executeBatch(batch: Batch, roots: BatchRoots): BatchAnswer {
  const objects = new Map<number, RemoteObject | null>();
  const results: { ActionId: number; Value: Json }[] = [];

  const resolve = (id: number): RemoteObject | null => {
    if (!objects.has(id)) objects.set(id, open(id));
    return objects.get(id) ?? null;
  };
  const open = (id: number): RemoteObject | null => {
    const path = batch.ObjectPaths[id];
    if (!path) throw new HostError("GeneralException", `no object path ${id}`);
    if (path.ObjectPathType === pathType.root) return roots.root();
    if (path.ObjectPathType === pathType.service) return roots.service(path.Name);
    if (path.ObjectPathType === pathType.reference) return roots.referenced(path.Name);
    if (path.ObjectPathType === pathType.nullObject) return null;
    const parent = resolve(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.property) {
      return member(parent, "open", path.Name)();
    }
    if (path.ObjectPathType === pathType.indexer) {
      return (parent.item ?? roots.lacks(`${parent.type}[…]`))(args[0]);
    }
    const result = member(parent, "call", path.Name)(...args);
    if (result === null || isRemoteObject(result)) return result;
    throw new HostError("GeneralException", `${parent.type}.${path.Name} gives no object`);
  };
  const argumentsOf = (info: ArgumentInfo | undefined): Json[] =>
    (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === "number" && path > 0 ? resolve(path) : argument;
    });
  const member = <K extends "open" | "call" | "read" | "write">(
    object: RemoteObject,
    kind: K,
    name: string,
  ) => {
    const found = object[kind]?.[name];
    if (!found) return roots.lacks(`${object.type}.${name} (${kind})`);
    return found as NonNullable<RemoteObject[K]>[string];
  };

  const query = (object: RemoteObject, info: BatchAction["QueryInfo"]): Json => {
    const select = info?.Select ?? [];
    if (!object.items) return { ...identity(object), ...readAll(object, select) };
    const items = object.items().slice(info?.Skip ?? 0, (info?.Skip ?? 0) + (info?.Top ?? Infinity));
    const own = select.filter((name) => object.read?.[protocolName(name)]);
    const perItem = select.filter((name) => !own.includes(name));
    return {
      ...identity(object),
      ...readAll(object, own),
      _Items: items.map((item) => ({ ...identity(item), ...readAll(item, perItem) })),
    };
  };
  const readAll = (object: RemoteObject, select: readonly string[]): Record<string, Json> => {
    const values: Record<string, Json> = {};
    const nested = new Map<string, string[]>();
    for (const name of expand(object, select)) {
      const [head = "", ...rest] = name.split("/");
      const key = protocolName(head);
      if (rest.length === 0 && object.read?.[key]) values[key] = object.read[key]();
      else nested.set(key, [...(nested.get(key) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    }
    for (const [key, names] of nested) {
      const child = member(object, "open", key)();
      values[key] = child === null ? null : query(child, { Select: names });
    }
    return values;
  };

  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (error) {
      const refusal = error instanceof HostError ? error : new HostError("GeneralException", String(error));
      const path = batch.ObjectPaths[action.ObjectPathId];
      const location = [path?.Name, action.Name].filter(Boolean).join(".");
      return {
        Results: results,
        Error: { Code: refusal.code, Message: refusal.message, ActionIndex: index, Location: location },
      };
    }
  }
  return { Results: results };

  function perform(action: BatchAction): Json {
    if (action.ActionType === actionType.trace) return null;
    const object = resolve(action.ObjectPathId);
    if (action.ActionType === actionType.instantiate) return object && identity(object);
    if (action.ActionType === actionType.query) return object && query(object, action.QueryInfo);
    if (!object && action.Name.startsWith("_")) return null;
    if (!object) throw new HostError("InvalidReference", `${action.Name} on an object that does not exist`);
    const args = argumentsOf(action.ArgumentInfo);
    if (action.ActionType === actionType.method) {
      const result = member(object, "call", action.Name)(...args);
      return isRemoteObject(result) ? identity(result) : result;
    }
    if (action.ActionType === actionType.setProperty) {
      member(object, "write", action.Name)(args[0]);
      return null;
    }
    return roots.lacks(`action type ${action.ActionType}`);
  }
}

const protocolName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** No selection, or `*`, means every plain property. */
const expand = (object: RemoteObject, select: readonly string[]): readonly string[] =>
  select.flatMap((name) => (name === "*" ? Object.keys(object.read ?? {}) : [name]));

const identity = (object: RemoteObject): Record<string, Json> => ({
  ...(object.id === undefined ? {} : { Id: object.id }),
  ...(object.reference?.() ? { _ReferenceId: object.reference() } : {}),
});
